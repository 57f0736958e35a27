import { say } from '#lib/ground/catalogue/say'
import type { Scene } from './scene.ts'

/** What staff put on top: its first words, and the way to where it stands. */
export function Picks({ scene: { picks } }: { scene: Scene }) {
  if (picks.length === 0) return null
  return (
    <section className="picks" aria-label={say('comment.picks')}>
      <h3>{say('comment.picks')}</h3>
      {picks.map(({ id, name, line }) => (
        <blockquote key={id}>
          <p>{line}</p>
          <footer>
            <b>{name}</b> <a href={`/comments/${id}`}>{say('comment.read-in-place')}</a>
          </footer>
        </blockquote>
      ))}
    </section>
  )
}
