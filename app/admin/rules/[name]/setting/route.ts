import type { Params } from '#app/_server/ask'
import { presentRefused } from '#app/_server/present'
import { Refusal } from '#lib/ground/refusal'
import { ruleForm } from '#lib/rules/schema'
import { ruleNamed } from '#lib/screening/rules'
import { visitor } from '#lib/users/policy'
import { backTo } from '../../../_office/office-form.tsx'
import { figureName } from '../../_rules/names.ts'
import { takeProposal } from '../../_rules/take-proposal.ts'

export const GET = backTo(({ name = '' }) => `/admin/rules/${encodeURIComponent(name)}`)

/** How one rule is set. */
export async function POST(request: Request, context: Params) {
  const { name = '' } = await context.params
  const rule = ruleNamed(name)
  if (!rule) return presentRefused(new Refusal('not-found', 'not-found'), { viewer: visitor, request })
  const figures = Object.keys(rule.figures ?? {})
  return takeProposal(request, context, {
    schema: ruleForm(name),
    back: `/admin/rules/${name}`,
    labels: Object.fromEntries(figures.map((figure) => [figure, figureName(name, figure)])),
  })
}
