import { say } from '#lib/ground/catalogue/say'
import type { RehearsalView } from '#lib/rules/queries/read-rehearsal'
import styles from '../../_rules/rules.module.css'

type Result = NonNullable<RehearsalView['result']>

const figures = ['matches', 'held', 'held-before', 'removed', 'approved', 'missed', 'minutes'] as const
const fieldOf = {
  matches: 'matches',
  held: 'held',
  'held-before': 'heldBefore',
  removed: 'removed',
  approved: 'approved',
  missed: 'missed',
  minutes: 'minutes',
} as const satisfies Record<(typeof figures)[number], keyof Result>

/** What a rehearsal found, beside what people decided. */
export function Result({ result, disagreements }: { result: Result; disagreements: RehearsalView['disagreements'] }) {
  const { removed, approved } = result
  return (
    <>
      <h2>{say('rules.rehearsal.result')}</h2>
      <dl className={styles.figures}>
        {figures.map((name) => (
          <Line key={name} name={say(`rules.rehearsal.${name}`)} value={String(result[fieldOf[name]])} />
        ))}
        {removed + approved > 0 && (
          <Line
            name={say('rules.rehearsal.agreement')}
            value={say('rules.of-decided', { share: removed / (removed + approved), n: removed + approved })}
          />
        )}
      </dl>
      <h2>{say('rules.rehearsal.disagreements')}</h2>
      {disagreements.length === 0 && <p>{say('rules.rehearsal.no-disagreements')}</p>}
      <ul>
        {disagreements.map(({ id, author, excerpt }) => (
          <li key={id}>
            <a href={`/comments/${id}`}>{author}</a>: {excerpt}
          </li>
        ))}
      </ul>
    </>
  )
}

const Line = ({ name, value }: { name: string; value: string }) => (
  <>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </>
)
