/** PostgreSQL: a tsvector for each comment under a GIN index (see the migration). What people typed is only ever a value. */
import { type SQL, sql } from 'drizzle-orm'
import type { Db } from './database.ts'
import type { Misfound, Phrase, Search, Sought, Term } from './search.ts'

const rows = async <T>(on: Db, query: SQL): Promise<T[]> =>
  (await (on as unknown as { execute(query: SQL): Promise<{ rows: T[] }> }).execute(query)).rows

const folded = ({ words }: Phrase) => sql`search_folded(${words}::text)`
const queryOf = (phrase: Phrase) =>
  phrase.starts
    ? sql`to_tsquery('pg_catalog.simple', '''' || ${folded(phrase)} || ''':*')`
    : sql`phraseto_tsquery('pg_catalog.simple', ${folded(phrase)})`
const inScope = (tokens: string[]) => sql`(${tokens.map((it) => `'${it}'`).join(' | ')}::text)::tsquery`

function ofTerm({ phrase, authorIds, articleIds }: Term): SQL {
  const tokens = [...authorIds.map((id) => `u:${id}`), ...articleIds.map((id) => `a:${id}`)]
  const ways = [...(phrase ? [queryOf(phrase)] : []), ...(tokens.length > 0 ? [inScope(tokens)] : [])]
  return sql`(${sql.join(ways.length > 0 ? ways : [inScope(['nowhere:'])], sql` || `)})`
}

function expression({ terms, without, scope: { articleId, authorId, section } }: Sought): SQL | undefined {
  const parts = [
    ...terms.map(ofTerm),
    ...(articleId ? [inScope([`a:${articleId}`])] : []),
    ...(authorId ? [inScope([`u:${authorId}`])] : []),
  ]
  if (parts.length === 0 && !section) return undefined
  const nots = without.map((it) => sql`!!${queryOf(it)}`)
  return parts.length > 0 ? sql.join([...parts, ...nots], sql` && `) : sql`''::tsquery`
}

const within = (section: string) => sql`
  join comments c on c.id = w.comment_id join articles a on a.id = c.article_id and a.section_slug = ${section}`

export const search: Search = {
  async comments(on, sought, { after, limit }) {
    const asked = expression(sought)
    if (asked === undefined) return []
    const { section } = sought.scope
    const says = sought.terms.length > 0 || sought.scope.articleId || sought.scope.authorId
    const found = await rows<{ id: string }>(
      on,
      sql`select w.comment_id as id from comment_words w ${section ? within(section) : sql``}
        where ${says ? sql`w.words @@ (${asked})` : sql`w.words is not null`} ${after ? sql`and w.comment_id < ${after}` : sql``}
        order by w.comment_id desc limit ${limit}`,
    )
    return found.map((it) => it.id)
  },
  async names(on, wanted, limit) {
    if (wanted.length === 0) return []
    const parts = wanted.map(({ kind, phrases }, at) => {
      const asked = sql.join(phrases.map(queryOf), sql` && `)
      return sql`(select ${at}::int as at, subject_id as id from name_words where kind = ${kind} and words @@ (${asked})
        order by subject_id desc limit ${limit})`
    })
    const found = await rows<{ at: number; id: string }>(on, sql.join(parts, sql` union all `))
    return wanted.map((_, at) => found.filter((it) => it.at === at).map((it) => it.id))
  },
  async rebuild(on) {
    for (const statement of rebuilding) await rows(on, statement)
  },
  misfound: (on) =>
    rows<Misfound>(
      on,
      sql`select c.id, case when w.words is null then 0 else w.revision end as stored,
          case when c.status <> 'withdrawn' then c.revision else 0 end as counted
        from comments c left join comment_words w on w.comment_id = c.id
        where case when w.words is null then 0 else w.revision end <> case when c.status <> 'withdrawn' then c.revision else 0 end
        union all select w.comment_id, w.revision, 0 from comment_words w where not exists (select 1 from comments c where c.id = w.comment_id)`,
    ),
}

const rebuilding = [
  sql`delete from comment_words`,
  sql`insert into comment_words (comment_id, revision, scope, words)
    select c.id, c.revision, search_scope(c.article_id, c.author_id, c.status), search_scope(c.article_id, c.author_id, c.status) || search_words(r.body)
    from comments c join revisions r on r.comment_id = c.id and r.number = c.revision`,
  sql`delete from name_words`,
  sql`insert into name_words (kind, subject_id, words) select 'person', id, search_words(name) from users
    union all select 'article', id, search_words(headline) from articles`,
]
