import { db } from '#db/connect'
import { forgetOutbox } from '#lib/ground/outbox'
import { commentsBy } from '../words/comments.ts'

const ID = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g

/** Takes mail out of the outbox folder that went to somebody, names them, or tells of a comment of theirs. */
export async function forgetMails({ id, name, email }: { id: string; name: string; email: string }): Promise<void> {
  const theirs = new Set([id, ...(await commentsBy(db, id)).map((it) => it.id)])
  const words = [email, name].filter(Boolean).map((it) => it.toLowerCase())
  forgetOutbox((mail) => {
    const text = mail.toLowerCase()
    return words.some((it) => text.includes(it)) || (text.match(ID) ?? []).some((it) => theirs.has(it))
  })
}
