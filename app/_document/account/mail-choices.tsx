import { type MailChoice, type NoticeKind, noticeKinds } from '#db/choices'
import { say } from '#lib/ground/catalogue/say'

const choices: MailChoice[] = ['now', 'daily', 'off']

/** How each kind of notice comes by mail: a list of three a kind, and one button. */
export const MailChoices = ({
  choices: chosen,
  saved,
}: {
  choices: Record<NoticeKind, MailChoice>
  saved: boolean
}) => (
  <section id="mail" aria-labelledby="mail-heading">
    <h2 id="mail-heading">{say('notices.mail')}</h2>
    <p>{say('notices.mail-text')}</p>
    {saved && (
      <p className="form-done" role="status">
        {say('notices.mail-saved')}
      </p>
    )}
    <form className="form mail-choices" method="post" action="/account/notices/mail">
      {noticeKinds.map((kind) => (
        <div className="field" key={kind}>
          <label htmlFor={`mail-${kind}`}>{say(`notices.kind.${kind}`)}</label>
          <select id={`mail-${kind}`} name={kind} defaultValue={chosen[kind]}>
            {choices.map((it) => (
              <option key={it} value={it}>
                {say(`notices.mail.${it}`)}
              </option>
            ))}
          </select>
        </div>
      ))}
      <button type="submit" className="button primary">
        {say('notices.mail-save')}
      </button>
    </form>
  </section>
)
