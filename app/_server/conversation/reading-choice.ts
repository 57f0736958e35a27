import { type Choice, usual } from '#app/_document/conversation/addresses'
import type { ConversationQuery } from '#lib/comments/schema'
import { conversationQuery } from '#lib/comments/schema'
import { config } from '#lib/config'
import { cookieIn } from '../session-cookie.ts'

const COOKIE = 'reading'
const YEAR = 365 * 86_400

/** How this reader reads: as the address says, else as they chose before, else as usual. */
export function choiceOf(request: Request, asked: Partial<Choice>): Choice {
  const before = rememberedIn(request)
  return {
    order: asked.order ?? before.order ?? usual.order,
    threads: asked.threads ?? before.threads ?? usual.threads,
    size: asked.size ?? before.size ?? usual.size,
  }
}

/** The cookie that remembers a choice, when the address makes one that is not remembered yet and leads to no one comment. */
export function rememberChoice(
  request: Request,
  { asked, choice }: { asked: ConversationQuery; choice: Choice },
): string[] {
  if (asked.at || (!asked.order && !asked.threads && !asked.size)) return []
  const value = `${choice.order}.${choice.threads}.${choice.size}`
  if (cookieIn(request, COOKIE) === value) return []
  return [`${COOKIE}=${value}; Path=/; Max-Age=${YEAR}; SameSite=Lax${config.secure ? '; Secure' : ''}`]
}

function rememberedIn(request: Request): Partial<Choice> {
  const [order, threads, size] = cookieIn(request, COOKIE)?.split('.') ?? []
  return conversationQuery
    .pick({ order: true, threads: true, size: true })
    .parse({ order, threads, size }) as Partial<Choice>
}
