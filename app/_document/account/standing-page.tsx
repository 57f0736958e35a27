import { say } from '#lib/ground/catalogue/say'
import type { StatementView } from '#lib/moderation/statements/present-statement'
import type { SanctionView } from '#lib/sanctions/queries/list-sanctions'
import type { Standing } from '#lib/users/policy'
import { longTime } from '../conversation/times.ts'
import { type Chrome, Page } from '../page.tsx'
import { Minute } from './moment.tsx'
import { OwnStatements } from './own-statements.tsx'

interface StandingProps {
  chrome: Chrome
  standing: Standing
  page: { items: SanctionView[]; next: string | null }
  statements: { items: StatementView[]; next: string | null }
}

/** What a person may do now, and what was decided about them, with the reasons they were given. */
export const StandingPage = ({ chrome, standing, page, statements }: StandingProps) => (
  <Page chrome={chrome} title={`${say('standing.title')} | ${chrome.siteName}`} robots="noindex">
    <div className="column plain">
      <h1>{say('standing.title')}</h1>
      <p>{sentenceOf(standing)}</p>
      <h2>{say('standing.list')}</h2>
      {page.items.length === 0 ? <p>{say('standing.none')}</p> : <ul className="facts">{page.items.map(Sanction)}</ul>}
      {page.next && (
        <p>
          <a href={`/account/standing?after=${page.next}`}>{say('standing.older')}</a>
        </p>
      )}
      <OwnStatements page={statements} />
    </div>
  </Page>
)

function sentenceOf({ kind, until }: Standing): string {
  if (kind === 'suspension' || (kind === 'hold' && until))
    return say(`standing.${kind}-until`, { until: until ? longTime(until) : '' })
  return say(`standing.${kind}`)
}

const Sanction = ({ id, kind, reason, imposedAt, inForce, until }: SanctionView) => (
  <li key={id}>
    <p>
      <strong>{say(`standing.kind.${kind}`)}</strong>, <Minute at={imposedAt} />
      {inForce && until && `, ${say('office.until')} ${longTime(until)}`}
      {!inForce && `, ${say('standing.over')}`}
    </p>
    <p>{reason}</p>
  </li>
)
