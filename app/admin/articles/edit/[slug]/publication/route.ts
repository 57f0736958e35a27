import type { Params } from '#app/_server/ask'
import { publishAgain } from '#lib/articles/publish-again'
import { publicationInput } from '#lib/articles/schema'
import { unpublishArticle } from '#lib/articles/unpublish-article'
import { backTo, takeForm } from '../../../../_office/office-form.tsx'
import { editPath } from '../../../_articles/take.ts'

export const GET = backTo(editPath)

export const POST = async (request: Request, context: Params) =>
  takeForm(request, context, {
    schema: publicationInput,
    back: editPath(await context.params),
    async verb({ viewer, input, params: { slug = '' }, now }) {
      const isPublished = input.published === 'yes'
      await (isPublished ? publishAgain : unpublishArticle)(viewer, { slug }, now)
      return isPublished ? 'article-published' : 'article-unpublished'
    },
  })
