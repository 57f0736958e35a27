import { pathId } from '#app/_server/path-id'
import { say } from '#lib/ground/catalogue/say'
import { imposeSanction } from '#lib/sanctions/impose-sanction'
import { fromForm, imposeSanctionForm } from '#lib/sanctions/schema'
import { aboutPerson, toPerson } from '../../../_desk/desk-form.tsx'

export const GET = toPerson

export const POST = aboutPerson({
  schema: imposeSanctionForm,
  labels: { days: say('desk.impose-days'), reason: say('desk.impose-reason') },
  async verb({ viewer, input, params, now }) {
    await imposeSanction(viewer, { ...fromForm(input, now), userId: pathId(params.id) }, now)
    return 'sanction'
  },
})
