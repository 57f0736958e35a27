import type { IncomingMessage, ServerResponse } from 'node:http'
import { compress, takesGzip } from './compress.ts'
import { freshnessOf } from './freshness.ts'
import { keptAnswers } from './kept-answers.ts'
import { recordAnswer } from './record-answer.ts'
import { shelfOf } from './shelf.ts'

type Next = (request: IncomingMessage, response: ServerResponse) => Promise<void>

const MOST_BYTES = 64 * 1024 * 1024
/** What time alone can change (an article that closes by age) is asked for again after this long. */
const LASTS = 30_000

const HOT =
  /^\/(?:$|\?|(?:api\/v1\/)?articles\/|sections\/|authors\/|feeds\/|api\/v1\/(?:articles|counts)|guidelines$|(?:door|conversation)\.js$|(?:tokens|document)\.css$)/
/** A way in and out again: the site would answer with a page of another shelf. */
const WINDING = /\/(?:\.|%2e){1,2}(?:[/?]|$)/i
const PERSONAL = /(?:session-token|reading|draft)=/

/** Answers the hot, shared reads from memory; everything else, and every miss, is asked of Next. */
export function sharedReads(next: Next) {
  const kept = keptAnswers(MOST_BYTES)
  const { catchUp } = freshnessOf(kept)
  const making = new Map<string, Promise<void>>()

  async function make(request: IncomingMessage, response: ServerResponse, key: string) {
    const shelf = shelfOf(request.url ?? '')
    const moment = kept.momentOf(shelf)
    const recorded = recordAnswer(response)
    compress(request, response)
    // Next never comes back from a file whose reader has left: then there is nothing to wait for.
    const answer = await Promise.race([recorded, next(request, response).then(() => recorded)])
    if (answer && kept.momentOf(shelf) === moment) kept.keep(key, answer, { shelf, until: Date.now() + LASTS })
  }

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const key = keyOf(request)
    if (key === undefined) {
      compress(request, response)
      return next(request, response)
    }
    await catchUp()
    const begun = making.get(key)
    if (begun) await begun
    if (response.closed) return
    const answer = kept.find(key, Date.now())
    if (answer) return give(answer, { request, response })
    const made = make(request, response, key)
    making.set(
      key,
      made.catch(() => {}),
    )
    try {
      await made
    } finally {
      making.delete(key)
    }
  }
}

/** What an answer depends on: the address and whether it may be compressed. Nothing, for what is not for everybody. */
function keyOf(request: IncomingMessage): string | undefined {
  const { method, url = '', headers } = request
  if (method !== 'GET' || !HOT.test(url) || WINDING.test(url) || url.length > 500) return undefined
  if (headers.range || (headers.cookie && PERSONAL.test(headers.cookie))) return undefined
  return `${takesGzip(request) ? 'gzip' : 'plain'} ${url}`
}

interface Exchange {
  request: IncomingMessage
  response: ServerResponse
}

function give(
  { headers, body, etag }: Awaited<ReturnType<typeof recordAnswer>> & object,
  { request, response }: Exchange,
) {
  const known = etag !== undefined && request.headers['if-none-match'] === etag
  response.writeHead(known ? 304 : 200, headers.flat() as string[])
  response.end(known ? undefined : body)
}
