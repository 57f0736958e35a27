import { type Fetched, fetchDocument } from '../documents.ts'
import { readForm, region, words } from '../region.ts'

export const liveWords = () => words().live

/** How this page is read: an order, or how much of each thread; nothing when it is as usual. */
export const choiceOf = (name: 'order' | 'threads'): string | undefined =>
  readForm()?.querySelector<HTMLInputElement>(`input[name="${name}"]`)?.value

/** The conversation as it stands now, on the page the reader is on. */
export const fetchPage = (): Promise<Fetched> =>
  fetchDocument(region()?.querySelector<HTMLInputElement>('#act input[name="back"]')?.value ?? location.href)

/** The page that holds a comment: with all of its thread, or as the reader likes to read. */
export function fetchAround(id: string, { whole = false } = {}): Promise<Fetched> {
  const url = new URL(readForm()?.action ?? location.href)
  url.searchParams.set('at', id)
  if (whole) url.searchParams.set('threads', 'expanded')
  return fetchDocument(url.href)
}
