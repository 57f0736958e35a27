import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import { db, write } from '#db/connect'
import { notices } from '#db/tables/notices'
import { users } from '#db/tables/users'
import { config } from '#lib/config'
import { say } from '#lib/ground/catalogue/say'
import { sendMail } from '#lib/ground/mail'
import { storiesOf } from '../stories/tell-stories.ts'
import { leaveLink, quoted, safeLine, wrapped } from '../telling/letter.ts'
import { mailWishesOf } from '../telling/wishes.ts'

/** Mails one notice, unless what it tells of has gone, or its person wants no such mail any more. */
export async function sendNotice(
  input: Record<string, unknown>,
  { id: messageId, now }: { id: string; now: Date },
): Promise<void> {
  const { id, kind, subjectId, userId } = notices
  const [notice] = await db
    .select({ id, kind, subjectId, userId, email: users.email })
    .from(notices)
    .innerJoin(users, and(eq(users.id, userId), isNotNull(users.verifiedAt), isNull(users.erasedAt)))
    .where(and(eq(id, String(input.notice)), isNull(notices.mailedAt)))
  if (!notice) return
  const wish = (await mailWishesOf(db, [notice.userId]))(notice.userId, notice.kind)
  const [told] = wish === 'off' ? [] : await storiesOf(db, [notice])
  if (!told || told.story.gone) return
  const { story } = told
  const leave = leaveLink({ userId: notice.userId, what: notice.kind })
  await sendMail({
    to: notice.email,
    subject: safeLine(story.subject),
    text: say('mail.notice.text', {
      sentence: wrapped(story.sentence),
      words: quoted(story.words),
      link: config.origin + story.href,
      site: say('site.name'),
      choose: `${config.origin}/account/notices#mail`,
      leave,
    }),
    messageId,
    leave,
  })
  await write(async (tx) => void (await tx.update(notices).set({ mailedAt: now }).where(eq(id, notice.id))))
}
