import { type Choice, usual } from '#app/_document/conversation/addresses'
import type { ConversationQuery } from '#lib/comments/schema'
import { wayIn, wordOf } from '#lib/comments/schema'
import { config } from '#lib/config'
import { isSignedIn, type Viewer } from '#lib/users/policy'
import { cookieIn } from '../session-cookie.ts'

const COOKIE = 'reading'
const YEAR = 365 * 86_400

interface Reader {
  request: Request
  viewer: Viewer
}

/** How this reader reads: as the address says, else as this browser remembers, else as the account does, else as usual. */
export function choiceOf({ request, viewer }: Reader, asked: Partial<Choice>): Choice {
  const here = wayIn(cookieIn(request, COOKIE))
  const anywhere = wayIn(isSignedIn(viewer) ? viewer.reading : null)
  return {
    order: asked.order ?? here.order ?? anywhere.order ?? usual.order,
    threads: asked.threads ?? here.threads ?? anywhere.threads ?? usual.threads,
    size: asked.size ?? here.size ?? anywhere.size ?? usual.size,
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
