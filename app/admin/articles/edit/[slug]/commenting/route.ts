import type { Params } from '#app/_server/ask'
import { changeCommenting } from '#lib/articles/change-commenting'
import { changeCommentingInput } from '#lib/articles/schema'
import { backTo, takeForm } from '../../../../_office/office-form.tsx'
import { editPath, labels } from '../../../_articles/take.ts'

export const GET = backTo(editPath)

export const POST = async (request: Request, context: Params) =>
  takeForm(request, context, {
    schema: changeCommentingInput,
    back: editPath(await context.params),
    labels: labels(),
    async verb({ viewer, input, params: { slug = '' }, now }) {
      await changeCommenting(viewer, { slug, ...input }, now)
      return 'article-saved'
    },
  })
