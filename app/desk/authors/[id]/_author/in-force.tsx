import { exactly } from '#app/_ui/ago'
import button from '#app/_ui/button.module.css'
import { Moment } from '#app/_ui/moment.tsx'
import { say } from '#lib/ground/catalogue/say'
import type { Author } from '#lib/moderation/queries/read-author'
import styles from '../../../_desk/pages.module.css'

/** The sanctions that count now, each with a button to lift it for whoever could have imposed it. */
export const InForce = ({ author: { id, inForce, may }, now }: { author: Author; now: Date }) => (
  <section>
    <h2>{say('desk.in-force')}</h2>
    {inForce.length === 0 && <p>{say('desk.in-force-none')}</p>}
    <ul className={styles.lines}>
      {inForce.map(({ id: sanction, kind, reason, imposedAt, until, by }) => (
        <li key={sanction}>
          <p>
            <b>{say(`desk.sanction-${kind}`)}</b>{' '}
            {until && say('desk.sanction-until', { time: exactly(until.getTime()) })}
          </p>
          <p dir="auto">{reason}</p>
          <p className={styles.about}>
            <Moment at={imposedAt.toISOString()} now={now.getTime()} />
            {by && <span>{say('desk.sanction-by', { name: by.name })}</span>}
          </p>
          {may.includes(kind) && (
            <form method="post" action={`/desk/authors/${id}/lift`}>
              <input type="hidden" name="sanction" value={sanction} />
              <button type="submit" className={button.button}>
                {say('desk.lift')}
              </button>
            </form>
          )}
        </li>
      ))}
    </ul>
  </section>
)
