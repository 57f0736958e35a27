import { z } from 'zod'
import type { Params } from '#app/_server/ask'
import { id } from '#lib/ground/fields'
import { dropJob } from '#lib/insights/drop-job'
import { backTo, takeForm } from '../../_office/office-form.tsx'

export const GET = backTo(() => '/admin/health')

export const POST = (request: Request, context: Params) =>
  takeForm(request, context, {
    schema: z.strictObject({ job: id }),
    back: '/admin/health',
    async verb({ viewer, input, now }) {
      await dropJob(viewer, input, now)
      return 'job-dropped'
    },
  })
