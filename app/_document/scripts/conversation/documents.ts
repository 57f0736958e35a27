/** A document of the site, fetched: what we show is lifted out of it, so that it is written in one place only. */
export interface Fetched {
  page: Document
  /** Where it came from in the end. */
  url: URL
  ok: boolean
}

/** Fetches a document. Rejects with a TypeError when there is no connection. Goes to sign-in when that is asked for. */
export async function fetchDocument(address: string, init: RequestInit = {}): Promise<Fetched> {
  const response = await fetch(address, init)
  const url = new URL(response.url)
  if (url.pathname === '/sign-in') return leaveFor(url)
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  return { page, url, ok: response.ok }
}

/** What the document says about the outcome; a page that is no conversation says it in its first words. */
export function saidIn({ page }: Fetched): string {
  const status = page.querySelector('#conversation .status')?.textContent
  return status ?? page.querySelector('main p')?.textContent ?? ''
}

function leaveFor(url: URL): Promise<never> {
  location.assign(url)
  return new Promise(() => {})
}
