import type { Viewer } from '#lib/users/policy'
import type { Leaving } from '../policy.ts'
import { leaverOf } from '../telling/leaving.ts'

/** Which mails the link with that secret stops. Nothing for a link that is not of this site. */
export const findLeaving = (_viewer: Viewer, token: string): Leaving | undefined => leaverOf(token)?.what
