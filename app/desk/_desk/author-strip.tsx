import { Moment } from '#app/_ui/moment.tsx'
import type { AuthorStrip as Author } from '#lib/moderation/desk/views'
import { COUNTED } from '#lib/moderation/policy'
import { addressOf } from './address.ts'
import styles from './card.module.css'
import { useRoom, useWord } from './desk-room.tsx'

/** What the desk knows of the person the case is about. */
export function AuthorStrip({ author }: { author: Author }) {
  const word = useWord()
  const { now } = useRoom()
  const figure = (n: number) => (n < COUNTED ? String(n) : word('or-more', { n }))
  return (
    <section className={styles.section}>
      <h3>{word('author')}</h3>
      <dl className={styles.strip}>
        <div>
          <dt>{word('joined')}</dt>
          <dd>
            <Moment at={author.joinedAt} now={now} />
          </dd>
        </div>
        <Fact name={word('approved')} value={figure(author.approved)} />
        <Fact name={word('removed')} value={figure(author.removed)} />
        <Fact name={word('sanctions')} value={figure(author.sanctions)} />
        <Fact name={word('standing')} value={word(`standing-${author.standing.kind}`)} />
      </dl>
      <p className={styles.about}>
        <a href={`/desk/authors/${author.id}`} target="_blank" rel="noopener">
          {word('author-page')}
        </a>
        <a href={addressOf('/desk/waiting', { author: author.id })}>{word('only-author')}</a>
      </p>
    </section>
  )
}

const Fact = ({ name, value }: { name: string; value: string }) => (
  <div>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
)
