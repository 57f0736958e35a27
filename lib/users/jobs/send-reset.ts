import { db, write } from '#db/connect'
import { config } from '#lib/config'
import { say } from '#lib/ground/catalogue/say'
import { record } from '#lib/ground/events'
import { sendMail } from '#lib/ground/mail'
import { findAccountById } from '../accounts/find-account.ts'
import { makeToken } from '../accounts/tokens.ts'

/** Mails a link that sets a new password, with a secret made now. Finds nobody when nobody has the address asked for. */
export async function sendReset(input: Record<string, unknown>, { id, now }: { id: string; now: Date }) {
  const user = await findAccountById(db, String(input.userId))
  if (!user) return
  const secret = await write(async (tx) => {
    await record(tx, { name: 'user.reset-requested', subjectId: user.id }, now)
    return makeToken(tx, { kind: 'reset', userId: user.id }, now)
  })
  const link = `${config.origin}/reset?token=${secret}`
  await sendMail({
    to: user.email,
    subject: say('mail.reset.subject', { site: say('site.name') }),
    text: say('mail.reset.text', { site: say('site.name'), link }),
    messageId: id,
  })
}
