import { show } from '#app/_server/show'
import { getViewer } from '#app/_server/viewer'
import buttons from '#app/_ui/button.module.css'
import { say } from '#lib/ground/catalogue/say'
import { FEWEST_DECISIONS, FEWEST_REMOVALS } from '#lib/rules/policy'
import { listModels } from '#lib/rules/queries/list-models'
import { readRule } from '#lib/rules/queries/list-rules'
import { outcomeIn } from '../../_office/outcome.ts'
import type { Search } from '../../_office/query.ts'
import { When } from '../../_office/when.tsx'
import { RuleSection } from '../_rules/rule-form.tsx'
import styles from '../_rules/rules.module.css'
import { RulesRoom } from '../_rules/rules-room.tsx'

type Model = Awaited<ReturnType<typeof listModels>>[number]

/** What the score has learned, how well it does, and what it cannot do. */
export default async function ScorePage({ searchParams }: { searchParams: Search }) {
  const [viewer, now] = [await getViewer(), new Date()]
  const models = await show(listModels(viewer), '/admin/rules/score')
  const rule = await show(readRule(viewer, 'score', now), '/admin/rules/score')
  return (
    <RulesRoom viewer={viewer} part="score" title={say('rules.score')} outcome={outcomeIn(await searchParams)}>
      <p>{say('rules.score.about')}</p>
      <p>{say('rules.score.good')}</p>
      {models.length === 0 && <p>{say('rules.score.not-trained')}</p>}
      {models.map((model) => (
        <ModelFigures key={model.head} model={model} now={now} />
      ))}
      <form method="post" action="/admin/rules/score/training" className={styles.form}>
        <button type="submit" className={buttons.button}>
          {say('rules.score.train')}
        </button>
      </form>
      <h2>{say('rules.name')}</h2>
      <RuleSection rule={rule} />
    </RulesRoom>
  )
}

const two = (figure = 0) => figure.toFixed(2)

const ModelFigures = ({ model: { head, figures, trainedAt }, now }: { model: Model; now: Date }) => (
  <section aria-labelledby={`head-${head}`}>
    <h2 id={`head-${head}`}>{say(`rules.score.head.${head}`)}</h2>
    <p>
      {figures.shown === 1
        ? say('rules.score.shown')
        : say('rules.score.hidden', { decisions: FEWEST_DECISIONS, removals: FEWEST_REMOVALS })}
    </p>
    <dl className={styles.figures}>
      <dt>{say('rules.score.decisions')}</dt>
      <dd>{figures.decisions}</dd>
      <dt>{say('rules.score.removals')}</dt>
      <dd>{figures.removals}</dd>
      <dt>{say('rules.score.held-out')}</dt>
      <dd>{figures.heldOut}</dd>
      <dt>{say('rules.score.auc')}</dt>
      <dd>{two(figures.auc)}</dd>
      <dt>{say('rules.score.auc-low')}</dt>
      <dd>{two(figures.aucLow)}</dd>
      <dt>{say('rules.score.trained')}</dt>
      <dd>
        <When at={trainedAt} now={now} />
      </dd>
    </dl>
  </section>
)
