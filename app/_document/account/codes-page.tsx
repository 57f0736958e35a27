import { say } from '#lib/ground/catalogue/say'
import type { OwnCodes } from '#lib/users/queries/read-codes'
import { type Chrome, Page } from '../page.tsx'
import { type Attempt, firstAttempt } from './attempt.ts'
import { CodeField } from './code-field.tsx'
import { Form } from './form-page.tsx'
import { Day } from './moment.tsx'

interface CodesProps {
  chrome: Chrome
  codes: OwnCodes
  attempt: Attempt
  /** The key as a picture, while they are being set up: the source of an image. */
  picture?: string | undefined
  /** They have just turned them off. */
  turnedOff?: boolean
}

/** Somebody's one-time codes: off, being set up, or on. */
export const CodesPage = ({ chrome, codes, attempt, picture, turnedOff = false }: CodesProps) => (
  <Page chrome={chrome} title={`${say('codes.title')} | ${chrome.siteName}`} robots="noindex">
    <div className="column plain">
      <h1>{say('codes.title')}</h1>
      {turnedOff && !codes.onAt && (
        <p className="form-done" role="status">
          {say('codes.turned-off')}
        </p>
      )}
      {codes.onAt ? <On codes={codes} since={codes.onAt} /> : <Off codes={codes} attempt={attempt} picture={picture} />}
      <p>
        <a href="/account">{say('account.title')}</a>
      </p>
    </div>
  </Page>
)

const Off = ({ codes, attempt, picture }: Pick<CodesProps, 'codes' | 'attempt' | 'picture'>) => {
  if (!codes.mayUse) return <p>{say('codes.readers')}</p>
  return (
    <>
      <p>{say(codes.required ? 'codes.required' : 'codes.off')}</p>
      {codes.begun ? (
        <SetUp secret={codes.begun.secret} picture={picture} attempt={attempt} />
      ) : (
        <Form action="/account/codes/begin" attempt={firstAttempt} submit={say('codes.begin')} />
      )}
    </>
  )
}

const SetUp = ({ secret, picture, attempt }: { secret: string } & Pick<CodesProps, 'picture' | 'attempt'>) => (
  <>
    <p>{say('codes.scan')}</p>
    {/* biome-ignore lint/performance/noImgElement: a picture for one person, drawn on the spot */}
    {picture && <img className="qr" src={picture} alt={say('codes.picture')} width="220" height="220" />}
    <dl className="facts">
      <dt>{say('codes.key')}</dt>
      <dd>
        <code className="key">{secret.match(/.{1,4}/g)?.join(' ')}</code>
      </dd>
    </dl>
    <p>{say('codes.first')}</p>
    <Form action="/account/codes" attempt={attempt} submit={say('codes.turn-on')}>
      <CodeField attempt={attempt} focus={attempt.message !== undefined} />
    </Form>
  </>
)

const On = ({ codes, since }: { codes: OwnCodes; since: Date }) => (
  <>
    <p>
      {say('codes.on')} <Day at={since} />.
    </p>
    <p>
      {say('codes.left', { left: codes.recoveryCodes })} {say('codes.renew-text')}
    </p>
    <Form action="/account/codes/recovery" attempt={firstAttempt} submit={say('codes.renew')} />
    {!codes.required && <Form action="/account/codes/off" attempt={firstAttempt} submit={say('codes.turn-off')} />}
  </>
)
