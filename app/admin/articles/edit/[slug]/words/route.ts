import type { Params } from '#app/_server/ask'
import { editArticle } from '#lib/articles/edit-article'
import { editArticleInput } from '#lib/articles/schema'
import { backTo, takeForm } from '../../../../_office/office-form.tsx'
import { editPath, labels, mostOf } from '../../../_articles/take.ts'

export const GET = backTo(editPath)

export const POST = async (request: Request, context: Params) =>
  takeForm(request, context, {
    schema: editArticleInput,
    most: mostOf,
    back: editPath(await context.params),
    labels: labels(),
    async verb({ viewer, input, params: { slug = '' }, now }) {
      await editArticle(viewer, { slug, ...input }, now)
      return 'article-saved'
    },
  })
