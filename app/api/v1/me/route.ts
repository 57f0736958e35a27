import { meOf } from '#app/_server/me'
import { reply } from '#app/_server/reply'

/** Whoever is signed in, with role and standing as they are now. */
export const GET = reply({}, async ({ viewer }) => meOf(viewer))
