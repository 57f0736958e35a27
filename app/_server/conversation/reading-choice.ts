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
  if (cookieIn(request, COOKIE) === wordOf(choice)) return []
  return [remembered(choice)]
}

/** The cookie that remembers how somebody reads, for a year. */
export const remembered = (choice: Choice): string =>
  `${COOKIE}=${wordOf(choice)}; Path=/; Max-Age=${YEAR}; SameSite=Lax${config.secure ? '; Secure' : ''}`

const wordOf = ({ order, threads, size }: Choice) => `${order}.${threads}.${size}`

function rememberedIn(request: Request): Partial<Choice> {
  const [order, threads, size] = cookieIn(request, COOKIE)?.split('.') ?? []
  return conversationQuery
    .pick({ order: true, threads: true, size: true })
    .parse({ order, threads, size }) as Partial<Choice>
}
