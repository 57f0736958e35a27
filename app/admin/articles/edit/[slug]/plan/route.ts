import type { Params } from '#app/_server/ask'
import { planArticle } from '#lib/articles/plan-article'
import { planArticleInput } from '#lib/articles/schema'
import { backTo, takeForm } from '../../../../_office/office-form.tsx'
import { editPath, labels } from '../../../_articles/take.ts'

export const GET = backTo(editPath)

export const POST = async (request: Request, context: Params) =>
  takeForm(request, context, {
    schema: planArticleInput,
    back: editPath(await context.params),
    labels: labels(),
    async verb({ viewer, input, params: { slug = '' }, now }) {
      await planArticle(viewer, { slug, ...input }, now)
      return input.publishesAt ? 'article-planned' : 'article-unplanned'
    },
  })
