const CURSOR = /^(-?\d{1,15})\.([0-9a-f-]{36})$/

/** Where a page of articles ends: the last one's published time, and its id among those of the same time. */
export interface ArticlePlace {
  publishedAt: Date
  id: string
}

export const articleCursor = ({ publishedAt, id }: ArticlePlace): string => `${publishedAt.getTime()}.${id}`

export function articlePlaceIn(cursor: string): ArticlePlace | undefined {
  const [, at, id] = CURSOR.exec(cursor) ?? []
  return at && id ? { publishedAt: new Date(Number(at)), id } : undefined
}
