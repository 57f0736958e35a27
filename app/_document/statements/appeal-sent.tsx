import { say } from '#lib/ground/catalogue/say'
import type { AppealView } from '#lib/moderation/statements/present-statement'
import { longTime } from '../conversation/times.ts'

/** What somebody wrote in their appeal, and what became of it. */
export const AppealSent = ({ appeal }: { appeal: AppealView }) => (
  <section id="appeal">
    <h2>{say('appeal.title')}</h2>
    <p className="form-done" role="status">
      {say('appeal.sent', { time: longTime(appeal.appealedAt) })} {outcomeOf(appeal)}
    </p>
    {appeal.note && (
      <>
        <p>{say('appeal.answer-note')}</p>
        <blockquote className="as-typed">{appeal.note}</blockquote>
      </>
    )}
    <dl className="facts">
      <dt>{say('appeal.ground')}</dt>
      <dd>{say(`appeal.ground.${appeal.ground}`)}</dd>
      <dt>{say('appeal.words')}</dt>
      <dd className="as-typed">{appeal.words}</dd>
      <dt>{say('appeal.wish')}</dt>
      <dd>{say(`appeal.wish.${appeal.wish}`)}</dd>
    </dl>
  </section>
)

function outcomeOf({ outcome, answeredAt }: AppealView) {
  if (outcome === null || answeredAt === null) return say('appeal.waiting')
  return say(`appeal.${outcome}`, { time: longTime(answeredAt) })
}
