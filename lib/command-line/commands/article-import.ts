import { readFile, stat } from 'node:fs/promises'
import { importArticle } from '#lib/articles/import-article'
import { MAX_FILE } from '#lib/articles/policy'
import { readArticleFile } from '#lib/articles/read-article-file'
import { articleDraft } from '#lib/articles/schema'
import { say } from '#lib/ground/catalogue/say'
import { fieldsOf } from '#lib/ground/fields'
import { Refusal, refuseUnless } from '#lib/ground/refusal'
import { operator } from '#lib/users/policy'
import { BadUsage } from '../calls.ts'
import type { Call } from '../commands.ts'
import { complain, print } from '../print.ts'
import { sentencesOf, UnreadableFile } from '../sentences.ts'

/** Imports each file on its own: one that is refused, with the reason, keeps none of the others out. */
export async function articleImport({ options, operands, now }: Call): Promise<boolean> {
  if (options.slug !== undefined && operands.length > 1) throw new BadUsage(say('cli.slug-one'))
  const slug = slugIn(options.slug)
  let refused = 0
  for (const file of operands) {
    try {
      print(await importFile(file, slug, now))
    } catch (error) {
      const sentences = sentencesOf(error)
      if (!sentences) throw error
      complain(`${file}: ${sentences.join(' ')}`)
      refused++
    }
  }
  return refused === 0
}

async function importFile(file: string, slug: string | undefined, now: Date): Promise<string> {
  const draft = readArticleFile(await bytesOf(file))
  const { outcome, ...article } = await importArticle(operator, slug ? { ...draft, slug } : draft, now)
  return say(`cli.article-${outcome}`, { file, headline: article.headline, path: `/articles/${article.slug}` })
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(file)
    refuseUnless(size <= MAX_FILE, 'too-large', 'article-file-too-large', { params: { max: MAX_FILE } })
    return await readFile(file)
  } catch (error) {
    if (error instanceof Refusal) throw error
    const code = (error as NodeJS.ErrnoException).code ?? ''
    if (code === 'ENOENT') throw new UnreadableFile(say('cli.file-missing'))
    throw new UnreadableFile(code === 'EISDIR' ? say('cli.file-folder') : say('cli.file-closed', { code }))
  }
}

function slugIn(given: string | undefined): string | undefined {
  const parsed = articleDraft.pick({ slug: true }).safeParse({ slug: given })
  if (parsed.success) return parsed.data.slug
  throw new Refusal('invalid', 'invalid', { fields: fieldsOf(parsed.error) })
}
