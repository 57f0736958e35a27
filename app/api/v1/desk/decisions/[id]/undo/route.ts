import { reply } from '#app/_server/reply'
import { undoDecision } from '#lib/moderation/undo-decision'

export const POST = reply({}, ({ viewer, params, now }) => undoDecision(viewer, { decisionId: params.id ?? '' }, now))
