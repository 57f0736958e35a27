import buttons from '#app/_ui/button.module.css'
import { say } from '#lib/ground/catalogue/say'
import type { SanctionView } from '#lib/sanctions/queries/list-sanctions'
import { kindNames } from '../../../_office/names.ts'
import styles from '../../../_office/parts.module.css'
import { exactly, When } from '../../../_office/when.tsx'
import type { User } from './facts.tsx'

interface SanctionsProps {
  user: User
  page: { items: SanctionView[]; next: string | null }
  isSelf: boolean
  now: Date
}

/** The sanctions on a person: those in force with a button to lift each, then those of the past. */
export function Sanctions({ user, page, isSelf, now }: SanctionsProps) {
  const lists = [
    { name: 'office.in-force', some: page.items.filter((it) => it.inForce) },
    { name: 'office.past', some: page.items.filter((it) => !it.inForce) },
  ] as const
  return (
    <section aria-labelledby="sanctions">
      <h2 id="sanctions">{say('office.sanctions')}</h2>
      {page.items.length === 0 && <p>{say('office.no-sanctions')}</p>}
      {lists.map(
        ({ name, some }) =>
          some.length > 0 && (
            <div key={name}>
              <h3>{say(name)}</h3>
              <ul className={styles.list}>
                {some.map((sanction) => (
                  <li key={sanction.id}>
                    <Sanction sanction={sanction} now={now} />
                    {sanction.inForce && !isSelf && <Lift userId={user.id} sanction={sanction} />}
                  </li>
                ))}
              </ul>
            </div>
          ),
      )}
      {page.next && (
        <p>
          <a href={`/admin/users/${user.id}?sanctions=${page.next}#sanctions`}>{say('office.older-sanctions')}</a>
        </p>
      )}
    </section>
  )
}

const Sanction = ({ sanction, now }: { sanction: SanctionView; now: Date }) => (
  <div>
    <p>
      <strong>{say(kindNames[sanction.kind])}</strong> {ending(sanction)}
    </p>
    <p>{sanction.reason}</p>
    <p className={styles.soft}>
      <When at={sanction.imposedAt} now={now} />, {say('office.by')} {sanction.by?.name ?? say('office.nobody')}
    </p>
  </div>
)

function ending({ kind, until, inForce, liftedAt, liftedBy }: SanctionView): string {
  if (liftedAt) return `${say('office.lifted')} ${exactly(liftedAt)} ${say('office.by')} ${liftedBy?.name ?? ''}`
  if (until) return `${say(inForce ? 'office.until' : 'office.ended')} ${exactly(until)}`
  return kind === 'warning' ? '' : say('office.until-lifted')
}

const Lift = ({ userId, sanction }: { userId: string; sanction: SanctionView }) => (
  <form method="post" action={`/admin/users/${userId}/lift`}>
    <input type="hidden" name="sanction" value={sanction.id} />
    <button type="submit" className={buttons.button} aria-label={say('office.lift-this', { kind: sanction.kind })}>
      {say('office.lift')}
    </button>
  </form>
)
