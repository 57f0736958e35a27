import type { Params } from '#app/_server/ask'
import { say } from '#lib/ground/catalogue/say'
import { hostForm } from '#lib/rules/schema'
import { backTo } from '../../../_office/office-form.tsx'
import { takeProposal } from '../../_rules/take-proposal.ts'

export const GET = backTo(() => '/admin/rules/hosts')

/** A host of the list. */
export const POST = (request: Request, context: Params) =>
  takeProposal(request, context, {
    schema: hostForm,
    back: '/admin/rules/hosts',
    labels: {
      host: say('rules.hosts.host'),
      reason: say('rules.hosts.reason'),
      days: say('rules.hosts.days'),
    },
  })
