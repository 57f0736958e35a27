import buttons from '#app/_ui/button.module.css'
import table from '#app/_ui/table.module.css'
import { say } from '#lib/ground/catalogue/say'
import type { TermsPage, TermView } from '#lib/rules/queries/list-terms'
import parts from '../../../_office/parts.module.css'
import { pathWith } from '../../../_office/query.ts'
import { termActionNames } from '../../_rules/names.ts'

/** A page of the list, in the order of the alphabet. */
export const TermsTable = ({ page, find }: { page: TermsPage; find: string | undefined }) => (
  <>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways is reached by keyboard too */}
    <section className={table.scroll} aria-label={say('rules.words.list')} tabIndex={0}>
      <table className={table.table}>
        <caption className={parts.unseen}>{say('rules.words.list')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('rules.words.term')}</th>
            <th scope="col">{say('rules.words.action')}</th>
            <th scope="col">{say('rules.words.severity')}</th>
            <th scope="col">{say('rules.words.from')}</th>
          </tr>
        </thead>
        <tbody>
          {page.items.map((term) => (
            <Row key={term.term} term={term} />
          ))}
        </tbody>
      </table>
    </section>
    {page.items.length === 0 && <p>{say('rules.words.none')}</p>}
    {page.next && (
      <p className={parts.row}>
        <a className={buttons.button} href={pathWith('/admin/rules/words', { find, after: page.next })}>
          {say('rules.words.more')}
        </a>
      </p>
    )}
  </>
)

const severities = { 1: 'rules.words.severity.1', 2: 'rules.words.severity.2', 3: 'rules.words.severity.3' } as const

const Row = ({ term: { term, action, severity, first } }: { term: TermView }) => (
  <tr>
    <th scope="row">{term}</th>
    <td>{termActionNames[action]}</td>
    <td>{say(severities[severity as 1 | 2 | 3])}</td>
    <td>{first ? say('rules.words.first') : say('rules.words.own')}</td>
  </tr>
)
