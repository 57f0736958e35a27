import { officePath } from '#app/_document/conversation/addresses'
import type { Params } from '#app/_server/ask'
import { publishAgain } from '#lib/articles/publish-again'
import { publicationInput } from '#lib/articles/schema'
import { unpublishArticle } from '#lib/articles/unpublish-article'
import { backTo, takeForm } from '../../../../_office/office-form.tsx'

const article = ({ slug = '' }: Record<string, string>) => officePath(slug)

export const GET = backTo(article)

export const POST = async (request: Request, context: Params) =>
  takeForm(request, context, {
    schema: publicationInput,
    back: article(await context.params),
    async verb({ viewer, input, params: { slug = '' }, now }) {
      const isPublished = input.published === 'yes'
      await (isPublished ? publishAgain : unpublishArticle)(viewer, { slug }, now)
      return isPublished ? 'article-published' : 'article-unpublished'
    },
  })
