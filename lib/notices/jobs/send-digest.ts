import { and, asc, eq, inArray, isNotNull, isNull } from 'drizzle-orm'
import { db, write } from '#db/connect'
import { notices } from '#db/tables/notices'
import { users } from '#db/tables/users'
import { config } from '#lib/config'
import { say } from '#lib/ground/catalogue/say'
import { sendMail } from '#lib/ground/mail'
import type { Story } from '../stories/story.ts'
import { storiesOf } from '../stories/tell-stories.ts'
import { leaveLink, quoted, wrapped } from '../telling/letter.ts'
import { mailWishesOf } from '../telling/wishes.ts'

/** More than this are counted in the mail and read on the site. */
const MOST = 30
const AT_ONCE = 1_000

/** Mails what somebody was told since the last of these mails, if there is anything left to tell. */
export async function sendDigest(
  input: Record<string, unknown>,
  { id: messageId, now }: { id: string; now: Date },
): Promise<void> {
  const userId = String(input.userId)
  const rows = await waitingFor(userId)
  if (rows.length === 0) return
  const mailOf = await mailWishesOf(db, [userId])
  const wanted = rows.filter(({ kind }) => mailOf(userId, kind) !== 'off')
  const told = (await storiesOf(db, wanted.slice(0, MOST))).filter(({ story }) => !story.gone)
  const more = Math.max(0, wanted.length - MOST)
  if (told.length > 0) {
    const leave = leaveLink({ userId, what: 'daily' })
    const letter = letterOf(
      told.map(({ story }) => story),
      { more, leave },
    )
    await sendMail({ to: rows[0]!.email, messageId, leave, ...letter })
  }
  const ids = rows.map(({ id }) => id)
  await write(async (tx) => void (await tx.update(notices).set({ mailedAt: now }).where(inArray(notices.id, ids))))
}

const waitingFor = async (userId: string) =>
  db
    .select({ id: notices.id, kind: notices.kind, subjectId: notices.subjectId, email: users.email })
    .from(notices)
    .innerJoin(users, and(eq(users.id, notices.userId), isNotNull(users.verifiedAt), isNull(users.erasedAt)))
    .where(and(eq(notices.userId, userId), eq(notices.mail, 'daily'), isNull(notices.mailedAt)))
    .orderBy(asc(notices.id))
    .limit(AT_ONCE)

function letterOf(stories: Story[], { more, leave }: { more: number; leave: string }) {
  const site = say('site.name')
  const all = `${config.origin}/account/notices`
  const rest = more > 0 ? [`${say('mail.digest.more', { count: more })}\n${all}`] : []
  const items = [...stories.map(itemOf), ...rest].join('\n\n')
  return {
    subject: say('mail.digest.subject', { count: stories.length + more, site }),
    text: say('mail.digest.text', { items, site, choose: `${all}#mail`, leave }),
  }
}

const itemOf = ({ sentence, words, href }: Story) =>
  [wrapped(sentence), quoted(words), config.origin + href].filter(Boolean).join('\n')
