import { show } from '#app/_server/show'
import { getViewer } from '#app/_server/viewer'
import buttons from '#app/_ui/button.module.css'
import { say } from '#lib/ground/catalogue/say'
import { type RehearsalView, readRehearsal } from '#lib/rules/queries/read-rehearsal'
import { outcomeIn } from '../../../_office/outcome.ts'
import type { Search } from '../../../_office/query.ts'
import { When } from '../../../_office/when.tsx'
import { proposalName } from '../../_rules/names.ts'
import styles from '../../_rules/rules.module.css'
import { RulesRoom } from '../../_rules/rules-room.tsx'
import { LookAgain } from '../_rehearsals/look-again.tsx'
import { Result } from '../_rehearsals/result.tsx'

interface RehearsalPageProps {
  params: Promise<{ id: string }>
  searchParams: Search
}

/** One rehearsal: how far it is, what came of it, and the button that switches it on. */
export default async function RehearsalPage({ params, searchParams }: RehearsalPageProps) {
  const { id } = await params
  const [viewer, now] = [await getViewer(), new Date()]
  const rehearsal = await show(readRehearsal(viewer, id, now), `/admin/rules/rehearsals/${encodeURIComponent(id)}`)
  const { proposal, state, result, usedAt, disagreements } = rehearsal
  return (
    <RulesRoom viewer={viewer} part="rehearsals" title={proposalName(proposal)} outcome={outcomeIn(await searchParams)}>
      <Progress rehearsal={rehearsal} />
      {(state === 'waiting' || state === 'running') && <LookAgain />}
      {result && <Result result={result} disagreements={disagreements} />}
      {rehearsal.mayBeUsed && <Press to={`${id}/use`} name={say('rules.rehearsal.use')} primary />}
      {rehearsal.isStale && <p>{say('rules.rehearsal.stale')}</p>}
      {usedAt && (
        <p>
          {say('rules.rehearsal.used')} <When at={usedAt} now={now} />
        </p>
      )}
    </RulesRoom>
  )
}

function Progress({ rehearsal: { id, state, looked, total, days } }: { rehearsal: RehearsalView }) {
  const going = state === 'waiting' || state === 'running'
  return (
    <>
      <p>{say(`rules.rehearsal.state.${state}`, { looked, total, days })}</p>
      {going && (
        <>
          <progress
            className={styles.progress}
            value={looked}
            max={Math.max(1, total)}
            aria-label={say('rules.rehearsal.progress')}
          />
          <p className={styles.hint}>{say('rules.rehearsal.again')}</p>
          <Press to={`${id}/cancel`} name={say('rules.rehearsal.cancel')} />
        </>
      )}
    </>
  )
}

const Press = ({ to, name, primary = false }: { to: string; name: string; primary?: boolean }) => (
  <form method="post" action={`/admin/rules/rehearsals/${to}`} className={styles.form}>
    <button type="submit" className={primary ? buttons.primary : buttons.button}>
      {name}
    </button>
  </form>
)
