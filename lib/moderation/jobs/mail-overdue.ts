import { and, inArray, isNotNull } from 'drizzle-orm'
import { db } from '#db/connect'
import { users } from '#db/tables/users'
import { config } from '#lib/config'
import { say } from '#lib/ground/catalogue/say'
import { sendMail } from '#lib/ground/mail'

/** Mails everybody on the staff how many cases are overdue. It says figures and a link, and nobody's words. */
export async function mailOverdue(input: Record<string, unknown>, { id }: { id: string }): Promise<void> {
  const staff = await db
    .select({ id: users.id, email: users.email })
    .from(users)
    .where(and(inArray(users.role, ['moderator', 'admin']), isNotNull(users.verifiedAt)))
  const site = say('site.name')
  const n = Number(input.overdue)
  for (const { id: userId, email } of staff)
    await sendMail({
      to: email,
      subject: say('mail.overdue.subject', { site, n }),
      text: say('mail.overdue.text', { site, n, due: String(input.due), link: `${config.origin}/desk` }),
      messageId: `${id}.${userId}`,
    })
}
