/** SQLite: FTS5 without content, newest first by rowid (see the migration). Every string is quoted: nothing is syntax. */
import { type SQL, sql } from 'drizzle-orm'
import type { Db } from './database.ts'
import type { Misfound, Phrase, Search, Sought, Term } from './search.ts'

const rows = async <T>(on: Db, query: SQL): Promise<T[]> => on.all<T>(query)

const written = ({ words, starts }: Phrase) => `"${words}"${starts ? ' *' : ''}`
const oneOf = (parts: string[]) => `(${parts.join(' OR ')})`
const plain = (id: string) => id.replaceAll('-', '')
const inText = (phrase: Phrase) => `{body} : ${written(phrase)}`
const inScope = (token: string) => `{scope} : "${token}"`

function ofTerm({ phrase, authorIds, articleIds }: Term): string {
  const ways = [
    ...(phrase ? [inText(phrase)] : []),
    ...authorIds.map((id) => inScope(`u${plain(id)}`)),
    ...articleIds.map((id) => inScope(`a${plain(id)}`)),
  ]
  return oneOf(ways.length > 0 ? ways : [inScope('nowhere')])
}

/** What FTS5 is asked; nothing when there is nothing to look for. */
function expression({ terms, without, scope: { articleId, authorId, section } }: Sought): string | undefined {
  const parts = [
    ...terms.map(ofTerm),
    ...(articleId ? [inScope(`a${plain(articleId)}`)] : []),
    ...(authorId ? [inScope(`u${plain(authorId)}`)] : []),
    ...(section ? [inScope(`s${section.replaceAll('-', '0')}`)] : []),
  ]
  if (parts.length === 0) return undefined
  const all = `(${parts.join(' AND ')})`
  return without.length > 0 ? `${all} NOT ${oneOf(without.map(inText))}` : all
}

export const search: Search = {
  async comments(on, sought, { after, limit }) {
    const asked = expression(sought)
    if (asked === undefined) return []
    const older = after ? sql`and w.rowid < (select number from comment_entries where comment_id = ${after})` : sql``
    const found = await rows<{ id: string }>(
      on,
      sql`select e.comment_id as id from comment_words w join comment_entries e on e.number = w.rowid
        where w.comment_words match ${asked} ${older} order by w.rowid desc limit ${limit}`,
    )
    return found.map((it) => it.id)
  },
  async names(on, wanted, limit) {
    if (wanted.length === 0) return []
    const parts = wanted.map(({ kind, phrases }, at) => {
      const asked = [...phrases.map((it) => `{name} : ${written(it)}`), `{kind} : "${kind}"`].join(' AND ')
      return sql`select * from (select ${at} as at, e.subject_id as id from name_words w join name_entries e on e.number = w.rowid
        where w.name_words match ${asked} order by w.rowid desc limit ${limit})`
    })
    const found = await rows<{ at: number; id: string }>(on, sql.join(parts, sql` union all `))
    return wanted.map((_, at) => found.filter((it) => it.at === at).map((it) => it.id))
  },
  async rebuild(on) {
    for (const statement of rebuilding) await on.run(statement)
  },
  misfound: (on) =>
    rows<Misfound>(
      on,
      sql`select c.id, coalesce(e.revision, 0) as stored, case when c.status <> 'withdrawn' then c.revision else 0 end as counted
        from comments c left join comment_entries e on e.comment_id = c.id
        where coalesce(e.revision, 0) <> case when c.status <> 'withdrawn' then c.revision else 0 end
        union all select e.comment_id, e.revision, 0 from comment_entries e where e.comment_id not in (select id from comments)`,
    ),
}

/** The words go at once; the rows that then go find none left to take out, so their trigger stands aside meanwhile. */
const rebuilding = [
  sql`update comment_entries set comment_id = '?' || number, revision = 0`,
  sql`delete from comment_entries`,
  sql`insert into comment_words (comment_words) values ('delete-all')`,
  sql`insert into comment_arrivals (comment_id) select id from comments order by id`,
  sql`update name_entries set kind = '?' || kind`,
  sql`delete from name_entries`,
  sql`insert into name_words (name_words) values ('delete-all')`,
  sql`insert into name_entries (kind, subject_id) select 'person', id from users order by id`,
  sql`insert into name_entries (kind, subject_id) select 'article', id from articles order by id`,
]
