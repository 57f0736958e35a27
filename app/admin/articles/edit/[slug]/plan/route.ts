import { officePath } from '#app/_document/conversation/addresses'
import type { Params } from '#app/_server/ask'
import { planArticle } from '#lib/articles/plan-article'
import { planArticleInput } from '#lib/articles/schema'
import { backTo, takeForm } from '../../../../_office/office-form.tsx'
import { labels } from '../../../_articles/take.ts'

const article = ({ slug = '' }: Record<string, string>) => officePath(slug)

export const GET = backTo(article)

export const POST = async (request: Request, context: Params) =>
  takeForm(request, context, {
    schema: planArticleInput,
    back: article(await context.params),
    labels: labels(),
    async verb({ viewer, input, params: { slug = '' }, now }) {
      await planArticle(viewer, { slug, ...input }, now)
      return input.publishesAt ? 'article-planned' : 'article-unplanned'
    },
  })
