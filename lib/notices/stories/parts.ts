import { excerpt, shorten } from '#lib/ground/text/excerpt'

const LONGEST_HEADLINE = 90
const LONGEST_WORDS = 280
/** What is longer is cut before its Markdown is read. */
const READ = 1_200

export const headlineOf = (headline: string) => shorten(headline, LONGEST_HEADLINE)
export const wordsOf = (body: string) => excerpt(body.slice(0, READ), LONGEST_WORDS)
export const commentPath = (id: string) => `/comments/${id}`
export const articlePathOf = (slug: string) => `/articles/${encodeURIComponent(slug)}`
export const statementPath = (id: string) => `/statements/${id}`

const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' })
export const momentOf = (at: Date) => `${moment.format(at)} UTC`
