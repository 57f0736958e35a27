import { officePath } from '#app/_document/conversation/addresses'
import type { Params } from '#app/_server/ask'
import { changeCommenting } from '#lib/articles/change-commenting'
import { changeCommentingInput } from '#lib/articles/schema'
import { backTo, takeForm } from '../../../../_office/office-form.tsx'
import { labels } from '../../../_articles/take.ts'

const article = ({ slug = '' }: Record<string, string>) => officePath(slug)

export const GET = backTo(article)

export const POST = async (request: Request, context: Params) =>
  takeForm(request, context, {
    schema: changeCommentingInput,
    back: article(await context.params),
    labels: labels(),
    async verb({ viewer, input, params: { slug = '' }, now }) {
      await changeCommenting(viewer, { slug, ...input }, now)
      return 'article-saved'
    },
  })
