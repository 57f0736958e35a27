import { Refusal } from '#lib/ground/refusal'

/** Says which article has the address already: the one of that day. */
export function slugTaken({ publishedAt }: { publishedAt: Date }): Refusal {
  return new Refusal('conflict', 'article-slug-taken', { params: { date: publishedAt.toISOString().slice(0, 10) } })
}
