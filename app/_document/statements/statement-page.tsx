import type { ReactNode } from 'react'
import { say } from '#lib/ground/catalogue/say'
import type { StatementView } from '#lib/moderation/statements/present-statement'
import type { Attempt } from '../account/attempt.ts'
import { Minute } from '../account/moment.tsx'
import { longTime } from '../conversation/times.ts'
import { type Chrome, Page } from '../page.tsx'
import { AppealForm } from './appeal-form.tsx'
import { AppealSent } from './appeal-sent.tsx'
import { Facts } from './facts.tsx'

interface StatementProps {
  chrome: Chrome
  statement: StatementView
  /** It is the reader's own; staff read it as it was told. */
  mine: boolean
  attempt: Attempt
  now: Date
}

/** The statement of reasons: everything of Regulation (EU) 2022/2065, article 17(3), and the appeal. */
export const StatementPage = ({ chrome, statement, mine, attempt, now }: StatementProps) => (
  <Page chrome={chrome} title={`${say('statement.title')} | ${chrome.siteName}`} robots="noindex">
    <div className="column plain statement">
      <p className="section-name">{say('statement.title')}</p>
      <h1>{say(`statement.was.${statement.about}`)}</h1>
      {!mine && <p className="form-done">{say('statement.staff', { name: statement.personName })}</p>}
      {statement.endedAt && (
        <p className="form-done">{say('statement.ended', { time: longTime(statement.endedAt) })}</p>
      )}
      <What statement={statement} />
      <Judged statement={statement} />
      <Ground statement={statement} />
      <Facts statement={statement} />
      {statement.note && statement.about !== 'warning' && !isSanction(statement) && (
        <Part title={say('statement.note')}>
          <p className="as-typed">{statement.note}</p>
        </Part>
      )}
      <Redress statement={statement} now={now} />
      {statement.appeal && <AppealSent appeal={statement.appeal} />}
      {mine && isOpen(statement, now) && <AppealForm statement={statement} attempt={attempt} />}
    </div>
  </Page>
)

const isSanction = ({ about }: StatementView) => about !== 'comment' && about !== 'name'

const isOpen = ({ appeal, endedAt, appealUntil }: StatementView, now: Date) =>
  appeal === null && endedAt === null && now <= appealUntil

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section>
    <h2>{title}</h2>
    {children}
  </section>
)

const What = ({ statement }: { statement: StatementView }) => (
  <Part title={say('statement.what')}>
    <p>{say(`statement.what.${statement.about}`)}</p>
    <dl className="facts">
      <dt>{say('statement.since')}</dt>
      <dd>
        <Minute at={statement.since} />
      </dd>
      <dt>{say('statement.until')}</dt>
      <dd>{untilOf(statement)}</dd>
    </dl>
  </Part>
)

function untilOf({ about, until }: StatementView) {
  if (until) return <Minute at={until} />
  return say(about === 'warning' ? 'statement.until.once' : 'statement.until.none')
}

function Judged({ statement }: { statement: StatementView }) {
  if (isSanction(statement)) return null
  const { quote, article } = statement
  return (
    <Part title={say('statement.quote')}>
      {article && (
        <p>
          {say('statement.quote.on')} <a href={`/articles/${article.slug}`}>{article.headline}</a>
        </p>
      )}
      {quote === '' ? (
        <p>{say('statement.quote.gone')}</p>
      ) : (
        <blockquote className="as-typed" dir="auto">
          {quote}
        </blockquote>
      )}
    </Part>
  )
}

const Ground = ({ statement: { guideline, note, ...statement } }: { statement: StatementView }) => (
  <Part title={say('statement.ground')}>
    {guideline ? (
      <>
        <p>
          <strong>{say('statement.ground.guideline', guideline)}</strong>
        </p>
        <p>{guideline.text}</p>
        <p>{say('statement.ground.terms')}</p>
      </>
    ) : (
      <p>
        {say(isSanction({ ...statement, guideline, note }) ? 'statement.ground.sanction' : 'statement.ground.terms')}
      </p>
    )}
    {isSanction({ ...statement, guideline, note }) && <blockquote className="as-typed">{note}</blockquote>}
    <p>
      <a href={guideline ? `/guidelines#guideline-${guideline.number}` : '/guidelines'}>
        {say('statement.ground.link')}
      </a>
    </p>
  </Part>
)

const BODIES = 'https://digital-strategy.ec.europa.eu/en/policies/dsa-out-court-dispute-settlement'

const Redress = ({ statement, now }: { statement: StatementView; now: Date }) => (
  <Part title={say('statement.redress')}>
    <ul>
      <li>{appealSentence(statement, now)}</li>
      <li>
        {say('statement.redress.body')} <a href={BODIES}>{say('statement.redress.bodies')}</a>
      </li>
      <li>{say('statement.redress.court')}</li>
    </ul>
  </Part>
)

function appealSentence({ endedAt, appealUntil }: StatementView, now: Date) {
  if (endedAt) return say('statement.redress.ended')
  const until = longTime(appealUntil)
  return say(now <= appealUntil ? 'statement.redress.appeal' : 'statement.redress.over', { until })
}
