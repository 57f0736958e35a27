import { commentingStates } from '../choices.ts'
import { choice, flag, id, index, moment, number, table, unique, words } from '../columns.ts'

/** A published piece. `comments` counts the published ones and is kept in the transaction that changes them. */
export const articles = table(
  'articles',
  {
    id: id(),
    slug: words('slug').notNull(),
    headline: words('headline').notNull(),
    section: words('section').notNull(),
    sectionSlug: words('section_slug').notNull(),
    standfirst: words('standfirst'),
    byline: words('byline').notNull(),
    bylineSlug: words('byline_slug').notNull(),
    /** The body as Markdown, the form it is edited in. */
    body: words('body').notNull(),
    /** The body as HTML, rendered once when it was written. */
    html: words('html').notNull(),
    /** The renderer's version that made `html`. */
    renderer: number('renderer').notNull(),
    /** After which paragraph the newsletter promotion stands. */
    promotionAfter: number('promotion_after'),
    publishedAt: moment('published_at').notNull(),
    updatedAt: moment('updated_at').notNull(),
    unpublishedAt: moment('unpublished_at'),
    /** When it will appear by itself; until then it is unpublished. */
    publishesAt: moment('publishes_at'),
    commenting: choice('commenting', commentingStates).notNull().default('open'),
    closesAt: moment('closes_at'),
    premoderated: flag('premoderated').notNull().default(false),
    comments: number('comments').notNull().default(0),
  },
  (t) => [
    unique('articles_slug').on(t.slug),
    index('articles_front').on(t.publishedAt, t.id),
    index('articles_section').on(t.sectionSlug, t.publishedAt, t.id),
    index('articles_byline').on(t.bylineSlug, t.publishedAt, t.id),
  ],
)
