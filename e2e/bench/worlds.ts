import { eq } from 'drizzle-orm'
import { write } from '#db/connect'
import { copyConversation } from '#db/copy-conversation'
import { articles } from '#db/tables/articles'
import { migrateDatabase } from '#lib/ground/lifecycle'
import { storeSetting } from '#lib/ground/settings'
import type { Person } from '#lib/users/policy'
import { buildWorld } from '#lib/worlds/build-world'
import { aComment, anArticle, aPerson } from '#lib/worlds/stage'

const WRITERS = 8
const PLENTY = 1_000_000

export interface BenchWorlds {
  writers: Person[]
  reader: Person
  /** The article that is written to. */
  slug: string
}

/** Conversations of each size, people whose comments no longer wait, and limits that do not limit. Every rule still runs. */
export async function prepareWorlds(sizes: number[], say: (text: string) => void): Promise<BenchWorlds> {
  await migrateDatabase()
  for (const size of sizes) {
    say(`  a conversation of ${size.toLocaleString('en')} comments`)
    await buildWorld(`long:${size}`, new Date())
  }
  const now = new Date()
  await write(async (tx) => {
    for (const name of ['postsPerMinute', 'postsPerTenMinutes', 'postsPerAddress'] as const)
      await storeSetting(tx, name, { value: PLENTY, now })
  })
  const article = await anArticle({ headline: 'Where the posts go', slug: 'where-the-posts-go' })
  const writers = []
  for (let n = 0; n < WRITERS; n++) {
    const writer = await aPerson({ name: `Writer ${n + 1}` })
    for (const body of ['One.', 'Two.', 'Three.', 'Four.']) await aComment({ author: writer, article, body })
    writers.push(writer)
  }
  return { writers, reader: writers[0]!, slug: article.slug }
}

/** A desk where a tenth of so many comments wait: one conversation, copied. Answers a moderator who has decided nothing yet. */
export async function prepareDesk({ base, copies }: { base: number; copies: number }, say: (text: string) => void) {
  await migrateDatabase()
  say(`  a desk of ${(base * copies).toLocaleString('en')} comments`)
  await buildWorld(`desk:${base}`, new Date())
  const isBase = eq(articles.slug, `desk-${base}`)
  for (let nth = 1; nth < copies; nth++)
    await write(async (tx) => {
      const [article] = await tx.select({ id: articles.id }).from(articles).where(isBase)
      await copyConversation(tx, { articleId: article!.id, nth })
    })
  const moderator = await aPerson({ role: 'moderator', name: 'Mona Lind' })
  return { moderator, comments: base * copies, cases: (base * copies) / 10 }
}
