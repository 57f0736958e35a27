import type { Params } from '#app/_server/ask'
import { say } from '#lib/ground/catalogue/say'
import { guidelineNumber, writeGuidelineInput } from '#lib/guidelines/schema'
import { writeGuideline } from '#lib/guidelines/write-guideline'
import { backTo, takeForm } from '../../../_office/office-form.tsx'

export const GET = backTo(({ number = '' }) => `/admin/guidelines/${number}`)

/** A new guideline, or a new version of one. */
export const POST = async (request: Request, context: Params) => {
  const { number: asked } = await context.params
  const number = guidelineNumber.safeParse(asked).data
  return takeForm(request, context, {
    schema: writeGuidelineInput,
    back: '/admin/guidelines',
    labels: {
      title: say('office.guideline-title'),
      text: say('office.guideline-text'),
      sentence: say('office.guideline-sentence'),
    },
    async verb({ viewer, input, now }) {
      await writeGuideline(viewer, { ...input, ...(number === undefined ? {} : { number }) }, now)
      return 'guideline'
    },
  })
}
