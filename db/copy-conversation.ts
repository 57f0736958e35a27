import { sql } from 'drizzle-orm'
import type { Db } from './database.ts'

/** The columns that name something which is copied as well. */
const copied = {
  articles: ['id'],
  comments: ['id', 'article_id', 'parent_id', 'thread_id'],
  revisions: ['id', 'comment_id'],
  findings: ['id', 'comment_id'],
  recommendations: ['id', 'comment_id'],
  cases: ['id', 'subject_id', 'comment_id', 'article_id'],
  reports: ['id', 'subject_id', 'comment_id'],
}

const ofArticle: Record<string, string> = { articles: 'id', comments: 'article_id', cases: 'article_id' }

/**
 * The nth copy of an article with everything said and asked about it (SQLite, for measuring): the same rows under ids
 * of another version (there are fifteen more), so every count stays true and their order that of time.
 */
export async function copyConversation(tx: Db, { articleId, nth }: { articleId: string; nth: number }): Promise<void> {
  for (const [table, ids] of Object.entries(copied)) {
    const columns = await tx.all<{ name: string }>(sql`select name from pragma_table_info(${table})`)
    const values = columns.map(({ name }) => copyOf(name, { ids, nth, table }))
    const names = sql.raw(columns.map((it) => `"${it.name}"`).join(', '))
    const where = ofArticle[table]
      ? sql`${sql.raw(ofArticle[table])} = ${articleId}`
      : sql`comment_id in (select id from comments where article_id = ${articleId})`
    await tx.run(
      sql`insert into ${sql.raw(table)} (${names}) select ${sql.join(values, sql`, `)} from ${sql.raw(table)} where ${where}`,
    )
  }
}

function copyOf(name: string, { ids, nth, table }: { ids: string[]; nth: number; table: string }) {
  const column = sql.raw(`"${name}"`)
  if (ids.includes(name)) return sql`substr(${column}, 1, 14) || ${versionOf(nth)} || substr(${column}, 16)`
  return table === 'articles' && name === 'slug' ? sql`slug || ${`-${nth}`}` : column
}

const versionOf = (nth: number) => ((7 + nth) % 16).toString(16)
