import type { z } from 'zod'
import type { Params } from '#app/_server/ask'
import { LARGEST_LIST, mayChangeRules } from '#lib/rules/policy'
import { proposeChange } from '#lib/rules/propose-change'
import type { Proposal } from '#lib/rules/schema'
import { takeForm } from '../../_office/office-form.tsx'

interface ProposalForm {
  schema: z.ZodType<Proposal>
  back: string
  labels?: Record<string, string>
}

/** A form about the rules: saved at once, or rehearsed and shown on the rehearsal's own screen. */
export const takeProposal = (request: Request, context: Params, form: ProposalForm) =>
  takeForm(request, context, {
    ...form,
    most: (viewer) => (mayChangeRules(viewer) ? LARGEST_LIST : undefined),
    async verb({ viewer, input, now }) {
      const { rehearsal } = await proposeChange(viewer, input, now)
      return rehearsal ? { done: 'rehearsal', at: `/admin/rules/rehearsals/${rehearsal}` } : 'rule'
    },
  })
