export type SampleArticle = {
  slug: string
  headline: string
  section: string
  standfirst: string
  byline: string
  /** Published that many days before now, at this hour (UTC). */
  daysAgo: number
  hour: number
  /** Markdown. */
  body: string
  /** After which paragraph the newsletter promotion stands, counted from 1. */
  promotionAfter: number
  premoderated?: boolean
  closed?: boolean
}
