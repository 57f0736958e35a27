import { officePath } from '#app/_document/conversation/addresses'
import { mayWriteArticles } from '#lib/articles/policy'
import { say } from '#lib/ground/catalogue/say'
import type { Viewer } from '#lib/users/policy'

/** The largest form with an article in it, in bytes: every letter of the longest may take nine. */
const LARGEST = 2_500_000

/** Large forms are read of those only who may send them. */
export const mostOf = (viewer: Viewer) => (mayWriteArticles(viewer) ? LARGEST : undefined)

/** The screen of the article that a form's address names. */
export const editPath = ({ slug = '' }: Record<string, string>) => officePath(slug)

/** What the fields of an article are called, should they have to be written again. */
export const labels = () => ({
  headline: say('articles.headline'),
  section: say('articles.section'),
  byline: say('articles.byline'),
  standfirst: say('articles.standfirst'),
  body: say('articles.body'),
  slug: say('articles.slug'),
  publishesAt: say('articles.publishes-at'),
  closesAt: say('articles.closes-at'),
})
