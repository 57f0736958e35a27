import { say } from '#lib/ground/catalogue/say'
import type { DeskCounts } from '#lib/moderation/queries/desk-counts'
import { keysOf } from './names.ts'
import styles from './parts.module.css'
import { When } from './when.tsx'

/** What waits at the desk; every number leads there. */
export const Waiting = ({ desk: { counts, oldest }, now }: { desk: DeskCounts; now: Date }) => (
  <section aria-labelledby="waiting">
    <h2 id="waiting">{say('office.waits')}</h2>
    <ul className={styles.counts}>
      {keysOf(counts).map((queue) => (
        <li key={queue}>
          <a href={`/desk/${queue}`}>
            {say('office.count.queue', { n: counts[queue], queue: say(`desk.queue.${queue}`).toLowerCase() })}
          </a>
        </li>
      ))}
    </ul>
    <p className={styles.soft}>
      {oldest ? (
        <>
          {say('office.oldest')} <When at={new Date(oldest)} now={now} />
        </>
      ) : (
        say('office.nothing-waits')
      )}
    </p>
  </section>
)
