import type { Params } from '#app/_server/ask'
import { say } from '#lib/ground/catalogue/say'
import { termsForm } from '#lib/rules/schema'
import { backTo } from '../../../_office/office-form.tsx'
import { takeProposal } from '../../_rules/take-proposal.ts'

export const GET = backTo(() => '/admin/rules/words')

/** Terms of the list of words. */
export const POST = (request: Request, context: Params) =>
  takeProposal(request, context, {
    schema: termsForm,
    back: '/admin/rules/words',
    labels: { terms: say('rules.words.put') },
  })
