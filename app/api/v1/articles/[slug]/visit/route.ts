import { reply } from '#app/_server/reply'
import { visitConversation } from '#lib/comments/visit-conversation'

/** A reader has opened the conversation. */
export const POST = reply({}, ({ viewer, params, now }) =>
  visitConversation(viewer, { slug: params.slug ?? '' }, { now }),
)
