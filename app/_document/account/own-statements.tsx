import { say } from '#lib/ground/catalogue/say'
import type { StatementView } from '#lib/moderation/statements/present-statement'
import { Minute } from './moment.tsx'

/** What was decided about a person, each with the page that says why, and what became of their appeals. */
export const OwnStatements = ({ page }: { page: { items: StatementView[]; next: string | null } }) => (
  <section id="statements">
    <h2>{say('standing.statements')}</h2>
    {page.items.length === 0 ? (
      <p>{say('standing.statements.none')}</p>
    ) : (
      <ul className="facts">{page.items.map(Item)}</ul>
    )}
    {page.next && (
      <p>
        <a href={`/account/standing?before=${page.next}#statements`}>{say('standing.older')}</a>
      </p>
    )}
  </section>
)

const Item = (statement: StatementView) => (
  <li key={statement.id}>
    <p>
      <strong>{say(`statement.was.${statement.about}`)}</strong>, <Minute at={statement.since} />
      {stateOf(statement)}
    </p>
    {statement.quote && (
      <p className="as-typed" dir="auto">
        {cut(statement.quote)}
      </p>
    )}
    <p>
      <a href={`/statements/${statement.id}`}>{say('standing.statement.open')}</a>
    </p>
  </li>
)

const LONGEST = 140

const cut = (quote: string) => (quote.length > LONGEST ? `${quote.slice(0, LONGEST).trimEnd()} …` : quote)

function stateOf({ endedAt, appeal }: StatementView) {
  if (appeal) return `, ${say(`standing.statement.${appeal.outcome ?? 'appealed'}`)}`
  return endedAt ? `, ${say('standing.statement.ended')}` : ''
}
