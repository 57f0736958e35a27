import { officePath } from '#app/_document/conversation/addresses'
import type { Params } from '#app/_server/ask'
import { writeArticleInput } from '#lib/articles/schema'
import { writeArticle } from '#lib/articles/write-article'
import { backTo, takeForm } from '../../_office/office-form.tsx'
import { labels, mostOf } from '../_articles/take.ts'

export const GET = backTo(() => '/admin/articles/new')

export const POST = (request: Request, context: Params) =>
  takeForm(request, context, {
    schema: writeArticleInput,
    most: mostOf,
    back: '/admin/articles/new',
    labels: labels(),
    async verb({ viewer, input, now }) {
      return { done: 'article-written', at: officePath(await writeArticle(viewer, input, now)) }
    },
  })
