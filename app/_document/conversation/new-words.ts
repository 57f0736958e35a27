import { MOST_NEW } from '#lib/comments/policy'
import { say } from '#lib/ground/catalogue/say'

/** How much has been said since a reader's last visit. */
export const newWords = (count: number): string =>
  say('comments.new-since', { count: count > MOST_NEW ? `${MOST_NEW}+` : `${count}` })
