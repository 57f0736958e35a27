import { stretchesOf } from '#app/_ui/marked'
import { Moment } from '#app/_ui/moment.tsx'
import { say } from '#lib/ground/catalogue/say'
import type { Found, FoundComment } from '#lib/moderation/queries/search-comments'
import { addressOf } from '../../_desk/address.ts'
import styles from '../../_desk/pages.module.css'

/** People and articles that go by what was looked for. */
export const Named = ({ found: { people, articles } }: { found: Found }) => (
  <>
    {people.length > 0 && (
      <section>
        <h2>{say('desk.search-people')}</h2>
        <ul className={styles.facts}>
          {people.map(({ id, name }) => (
            <li key={id}>
              <a href={`/desk/authors/${id}`} dir="auto">
                {name}
              </a>
            </li>
          ))}
        </ul>
      </section>
    )}
    {articles.length > 0 && (
      <section>
        <h2>{say('desk.search-articles')}</h2>
        <ul className={styles.facts}>
          {articles.map(({ id, headline }) => (
            <li key={id}>
              <a href={addressOf('/desk/search', { article: id })} dir="auto">
                {headline}
              </a>
            </li>
          ))}
        </ul>
      </section>
    )}
  </>
)

/** The comments, the newest first, with what was looked for marked. */
export const Results = ({ found: { items }, now }: { found: Found; now: number }) => (
  <section>
    <h2>{say('desk.search-comments')}</h2>
    {items.length === 0 && <p>{say('desk.search-none')}</p>}
    <ol className={styles.lines}>
      {items.map((it) => (
        <Line key={it.id} it={it} now={now} />
      ))}
    </ol>
  </section>
)

function Line({
  it: { id, text, marks, status, postedAt, author, article, caseId },
  now,
}: {
  it: FoundComment
  now: number
}) {
  return (
    <li>
      <p dir="auto">
        {stretchesOf(text, marks).map((it) =>
          it.marked ? <mark key={it.at}>{it.text}</mark> : <span key={it.at}>{it.text}</span>,
        )}
      </p>
      <p className={styles.about}>
        <a href={`/desk/authors/${author.id}`} dir="auto">
          {author.name}
        </a>
        <a href={addressOf('/desk/search', { article: article.id })} dir="auto">
          {article.headline}
        </a>
        <Moment at={postedAt} now={now} />
        <span className={status === 'withdrawn' ? undefined : styles[status]}>{say(`desk.status-${status}`)}</span>
        <a href={caseId ? `/desk/cases/${caseId}` : `/desk/unreviewed?comment=${id}`}>
          {say(caseId ? 'desk.in-hand' : 'desk.open-case')}
        </a>
      </p>
    </li>
  )
}
