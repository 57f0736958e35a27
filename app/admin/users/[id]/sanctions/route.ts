import type { Params } from '#app/_server/ask'
import { pathId } from '#app/_server/path-id'
import { say } from '#lib/ground/catalogue/say'
import { imposeSanction } from '#lib/sanctions/impose-sanction'
import { fromForm, imposeSanctionForm } from '#lib/sanctions/schema'
import { backTo, takeForm } from '../../../_office/office-form.tsx'

const user = ({ id = '' }: Record<string, string>) => `/admin/users/${id}`

export const GET = backTo(user)

export const POST = async (request: Request, context: Params) =>
  takeForm(request, context, {
    schema: imposeSanctionForm,
    back: user(await context.params),
    labels: { days: say('office.days'), reason: say('office.reason') },
    async verb({ viewer, input, params, now }) {
      await imposeSanction(viewer, { ...fromForm(input, now), userId: pathId(params.id) }, now)
      return 'sanction'
    },
  })
