import { type Params, parse } from '#app/_server/ask'
import { retireGuideline } from '#lib/guidelines/retire-guideline'
import { guidelineNumber, retireGuidelineInput } from '#lib/guidelines/schema'
import { backTo, takeForm } from '../../../_office/office-form.tsx'

export const GET = backTo(({ number = '' }) => `/admin/guidelines/${number}`)

/** A guideline nobody can cite any more. */
export const POST = (request: Request, context: Params) =>
  takeForm(request, context, {
    schema: retireGuidelineInput,
    back: '/admin/guidelines',
    async verb({ viewer, input, params, now }) {
      await retireGuideline(viewer, { ...input, number: parse(guidelineNumber, params.number) }, now)
      return 'retired'
    },
  })
