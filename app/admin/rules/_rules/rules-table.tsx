import table from '#app/_ui/table.module.css'
import { say } from '#lib/ground/catalogue/say'
import { REHEARSED_DAYS } from '#lib/rules/policy'
import type { RuleView } from '#lib/rules/queries/list-rules'
import parts from '../../_office/parts.module.css'
import { modeNames, ruleName, ruleText } from './names.ts'
import styles from './rules.module.css'

/** Every rule, how it is set, and how it did lately. */
export const RulesTable = ({ rules }: { rules: RuleView[] }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways is reached by keyboard too
  <section className={table.scroll} aria-label={say('rules.list')} tabIndex={0}>
    <table className={table.table}>
      <caption className={parts.unseen}>{say('rules.list')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('rules.name')}</th>
          <th scope="col">{say('rules.does')}</th>
          <th scope="col">{say('rules.mode')}</th>
          <th scope="col">{say('rules.hits', { days: REHEARSED_DAYS })}</th>
          <th scope="col">{say('rules.waited')}</th>
          <th scope="col">{say('rules.overturned')}</th>
        </tr>
      </thead>
      <tbody>
        {rules.map((rule) => (
          <Row key={rule.name} rule={rule} />
        ))}
      </tbody>
    </table>
  </section>
)

const Row = ({ rule: { name, fixed, mode, found, held, decided, approved } }: { rule: RuleView }) => (
  <tr>
    <th scope="row" className={styles.whole}>
      <a href={`/admin/rules/${name}`}>{ruleName(name)}</a>
    </th>
    <td>{ruleText(name)}</td>
    <td className={styles.whole}>{fixed ? say('rules.fixed') : modeNames[mode]}</td>
    <td className={table.figure}>{found}</td>
    <td className={table.figure}>{held}</td>
    <td className={table.figure}>
      {decided > 0 ? say('rules.of-decided', { share: approved / decided, n: decided }) : say('rules.none-decided')}
    </td>
  </tr>
)
