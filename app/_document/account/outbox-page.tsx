import { say } from '#lib/ground/catalogue/say'
import { type Chrome, Page } from '../page.tsx'

interface Kept {
  id: string
  to: string
  subject: string
  date: string
  text: string
}

/** The mail of a demo, which nobody is sent. */
export const OutboxPage = ({ chrome, mails }: { chrome: Chrome; mails: Kept[] }) => (
  <Page chrome={chrome} title={`${say('outbox.title')} | ${chrome.siteName}`} robots="noindex">
    <div className="column plain">
      <h1>{say('outbox.title')}</h1>
      <p>{mails.length > 0 ? say('outbox.text') : say('outbox.empty')}</p>
      {mails.map((mail) => (
        <article key={mail.id} className="mail">
          <h2>{mail.subject}</h2>
          <p>
            {say('outbox.to')} {mail.to}, {mail.date}
          </p>
          <pre>
            <Linked text={mail.text} origin={chrome.origin} />
          </pre>
        </article>
      ))}
    </div>
  </Page>
)

/** Addresses of this site that stand on a line of their own can be followed. */
const Linked = ({ text, origin }: { text: string; origin: string }) =>
  text.split(/(?<=\n)/).map((line, at) =>
    line.startsWith(`${origin}/`) ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a mail never change places
      <a key={at} href={line.trim().slice(origin.length)}>
        {line}
      </a>
    ) : (
      line
    ),
  )
