import { z } from 'zod'
import { officePath } from '#app/_document/conversation/addresses'
import type { Params } from '#app/_server/ask'
import { importArticle } from '#lib/articles/import-article'
import { readArticleFile } from '#lib/articles/read-article-file'
import { say } from '#lib/ground/catalogue/say'
import { Refusal } from '#lib/ground/refusal'
import { backTo, takeForm } from '../../../_office/office-form.tsx'
import { mostOf } from '../../_articles/take.ts'

export const GET = backTo(() => '/admin/articles/import')

export const POST = (request: Request, context: Params) =>
  takeForm(request, context, {
    schema: z.strictObject({ file: z.string() }),
    most: mostOf,
    back: '/admin/articles/import',
    labels: { file: say('articles.import-words') },
    async verb({ viewer, input, now }) {
      const { outcome, slug } = await importArticle(viewer, draftIn(input.file), now)
      return { done: `article-${outcome}` as const, at: officePath(slug) }
    },
  })

/** A file that will not do comes back to be put right, with the reason beside it. */
function draftIn(file: string) {
  try {
    return readArticleFile(Buffer.from(file))
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    throw new Refusal('invalid', 'invalid', { fields: { file: error.message } })
  }
}
