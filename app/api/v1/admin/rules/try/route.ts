import { reply } from '#app/_server/reply'
import { LARGEST_TRIAL, mayTryRules } from '#lib/rules/policy'
import { readTrial } from '#lib/rules/queries/read-trial'
import { tryRulesInput } from '#lib/rules/schema'

/** What screening would say to one text or to many, as the site is set now. Nothing is stored. */
export const POST = reply(
  { body: tryRulesInput, most: (viewer) => (mayTryRules(viewer) ? LARGEST_TRIAL : undefined) },
  ({ viewer, input, now }) => readTrial(viewer, input, now),
)
