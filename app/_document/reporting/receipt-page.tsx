import type { Receipt } from '#lib/comments/queries/receipt'
import { say } from '#lib/ground/catalogue/say'
import { Minute } from '../account/moment.tsx'
import { type Chrome, Page } from '../page.tsx'

/** What became of a notice, for whoever holds its address. */
export const ReceiptPage = ({ chrome, receipt }: { chrome: Chrome; receipt: Receipt }) => (
  <Page chrome={chrome} title={`${say('receipt.title')} | ${chrome.siteName}`} robots="noindex">
    <div className="column plain">
      <h1>{say('receipt.title')}</h1>
      <p>{say('receipt.keep')}</p>
      <Facts chrome={chrome} receipt={receipt} />
      <p>{nextOf(receipt)}</p>
      {receipt.state === 'declined' && (
        <p>
          <a href={`/report/illegal${receipt.commentId ? `?comment=${receipt.commentId}` : ''}`}>
            {say('receipt.again')}
          </a>
        </p>
      )}
    </div>
  </Page>
)

function Facts({ chrome, receipt }: { chrome: Chrome; receipt: Receipt }) {
  const { reportedAt, decidedAt, commentId, explanation } = receipt
  return (
    <dl className="facts">
      <dt>{say('receipt.state')}</dt>
      <dd>{stateOf(receipt)}</dd>
      <dt>{say('receipt.made')}</dt>
      <dd>
        <Minute at={reportedAt} />
      </dd>
      {decidedAt && <dt>{say('receipt.decided')}</dt>}
      {decidedAt && (
        <dd>
          <Minute at={decidedAt} />
        </dd>
      )}
      {commentId && <dt>{say('receipt.about')}</dt>}
      {commentId && (
        <dd>
          <a href={`/comments/${commentId}`}>{`${chrome.origin}/comments/${commentId}`}</a>
        </dd>
      )}
      <dt>{say('receipt.explanation')}</dt>
      <dd className="as-typed">{explanation}</dd>
    </dl>
  )
}

function stateOf({ state, guideline }: Receipt): string {
  if (state === 'upheld' && guideline) return say('receipt.upheld.guideline', guideline)
  return say(`receipt.${state}`)
}

function nextOf({ state }: Receipt): string {
  if (state === 'received' || state === 'under-review') return say('receipt.next.open')
  return say(`receipt.next.${state}`)
}
