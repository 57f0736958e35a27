import { z } from 'zod'
import type { Params } from '#app/_server/ask'
import { askTraining } from '#lib/rules/ask-training'
import { backTo, takeForm } from '../../../_office/office-form.tsx'

export const GET = backTo(() => '/admin/rules/score')

/** Asks for a training now. */
export const POST = (request: Request, context: Params) =>
  takeForm(request, context, {
    schema: z.strictObject({}),
    back: '/admin/rules/score',
    async verb({ viewer, now }) {
      await askTraining(viewer, undefined, now)
      return 'training'
    },
  })
