import { isAdmin, type Person, type Viewer } from '#lib/users/policy'

export const MAX_TITLE = 80
export const MAX_GUIDELINE = 2_000
export const MAX_SENTENCE = 500
/** How bad breaking it is, from unkind to dangerous. */
export const severities = [1, 2, 3] as const

export const mayWriteGuidelines = (viewer: Viewer): viewer is Person => isAdmin(viewer)
