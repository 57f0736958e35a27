import type { CommentingState } from '#db/choices'
import type { Settings } from '#lib/ground/settings/schemas'
import { isAdmin, isOperator, isStaff, type Operator, type Viewer } from '#lib/users/policy'

/** The largest article file that is read, in bytes. */
export const MAX_FILE = 1_000_000
/** The longest article that is written in the office, in characters. */
export const MAX_BODY = 200_000
export const MAX_HEADLINE = 200
export const MAX_NAME = 100
export const MAX_STANDFIRST = 500
/** Articles a page of a list, unless asked for more. */
export const PAGE_SIZE = 20
export const MOST_ON_A_PAGE = 100

/** Why an article can be commented on now, or not: closed by hand, closed by age, or off for the whole site. */
export type Commenting = 'open' | 'closed' | 'aged' | 'off'

const DAY = 86_400_000
/** When comments close that staff have opened by hand: never by themselves. */
export const NEVER_CLOSES = new Date('9999-12-31T00:00:00Z')

interface Ageing {
  publishedAt: Date
  /** A moment of its own. Without one, the setting says. */
  closesAt: Date | null
}

type Commented = Ageing & { commenting: CommentingState }

/** When an article's comments close by age; never, without a moment of its own and a setting. */
export function closingOf({ publishedAt, closesAt }: Ageing, { closeAfterDays }: Pick<Settings, 'closeAfterDays'>) {
  if (closesAt) return closesAt
  return closeAfterDays === 0 ? null : new Date(publishedAt.getTime() + closeAfterDays * DAY)
}

/** The same the other way round: when an article was published whose comments close at that moment by the setting. */
export const publishedWhenClosingAt = (at: Date, { closeAfterDays }: Pick<Settings, 'closeAfterDays'>): Date | null =>
  closeAfterDays === 0 ? null : new Date(at.getTime() - closeAfterDays * DAY)

/** The commenting state of an article at a moment. The sitewide switch says more than the article's own. */
export function commentingOf(
  article: Commented,
  settings: Pick<Settings, 'commenting' | 'closeAfterDays'>,
  now: Date,
): Commenting {
  if (settings.commenting === 'off') return 'off'
  if (article.commenting === 'closed') return 'closed'
  const closing = closingOf(article, settings)
  return closing && closing <= now ? 'aged' : 'open'
}

/** Readers see what is published; staff also what was taken back. */
export const maySeeArticle = (viewer: Viewer, article: { unpublishedAt: Date | null }): boolean =>
  article.unpublishedAt === null || isStaff(viewer)

export const mayImportArticles = (viewer: Viewer | Operator): boolean => isOperator(viewer) || isAdmin(viewer)
/** Who writes, plans and changes articles in the office. */
export const mayWriteArticles = isAdmin
export const mayCloseComments = (viewer: Viewer | Operator): boolean => isOperator(viewer) || isStaff(viewer)
export const mayUnpublish = (viewer: Viewer | Operator): boolean => isOperator(viewer) || isAdmin(viewer)
