import { z } from 'zod'
import { say } from '#lib/ground/catalogue/say'
import { idAt } from '#lib/ground/ids'
import { log } from '#lib/ground/log'
import { Refusal } from '#lib/ground/refusal'
import { isSignedIn, type Viewer } from '#lib/users/policy'
import { type Asked, type Params, parse, particularsOf, statusOf } from './ask.ts'
import { jsonIn } from './body.ts'
import { viewerOf } from './request-viewer.ts'
import { refuseCrossSite } from './same-origin.ts'

const nothing = z.undefined()
type Nothing = typeof nothing

interface Wish<Body extends z.ZodType, Query extends z.ZodType> {
  /** What the body must be. Absent: no body is read. */
  body?: Body
  /** What the query string must be, as an object of strings; repeated names give the last. */
  query?: Query
  /** The status of an answer that is not empty. */
  status?: number
  /** The largest body that is read of this viewer, in bytes, where it is not the usual. */
  most?: (viewer: Viewer) => number | undefined
}

/**
 * An answer of the JSON API: parse, say who is asking, call one verb or query. `undefined` answers 204;
 * a Refusal answers its status with `{error:{code,message,fields}}`; anything else thrown is a bug and answers 500.
 */
export function reply<Body extends z.ZodType = Nothing, Query extends z.ZodType = Nothing>(
  wish: Wish<Body, Query>,
  answer: (asked: Asked<z.output<Body>> & { query: z.output<Query> }) => Promise<unknown>,
) {
  return async (request: Request, context?: Params): Promise<Response> => {
    try {
      const now = new Date()
      if (!['GET', 'HEAD'].includes(request.method)) refuseCrossSite(request)
      const viewer = await viewerOf(request, now)
      const query = wish.query ? parse(wish.query, Object.fromEntries(new URL(request.url).searchParams)) : undefined
      const input = wish.body ? parse(wish.body, await jsonIn(request, wish.most?.(viewer))) : undefined
      const particulars = await particularsOf(request, context, now)
      const answered = await answer({ viewer, input, query, ...particulars } as never)
      if (answered instanceof Response) return answered
      return json(answered, { status: wish.status ?? 200, signedIn: isSignedIn(viewer) })
    } catch (error) {
      return answerTo(error)
    }
  }
}

/** JSON with the caching its reader allows. */
export function json(body: unknown, { status, signedIn }: { status: number; signedIn: boolean }): Response {
  const caching = { 'cache-control': signedIn ? 'private, no-store' : 'no-cache' }
  if (body === undefined) return new Response(null, { status: 204, headers: caching })
  const text = JSON.stringify(body)
  // With its length said, a short answer is not packed.
  const headers = { ...caching, 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(text)) }
  return new Response(text, { status, headers })
}

/** The response for what a verb or query threw. */
export function answerTo(error: unknown): Response {
  if (!(error instanceof Refusal)) return broken(error)
  const { code, message, fields, sentences, reason, retryAfter } = error
  const headers = { 'cache-control': 'no-store', ...(retryAfter ? { 'retry-after': String(retryAfter) } : {}) }
  const said = { code, message, ...(fields ? { fields } : {}), ...(sentences.length > 0 ? { sentences } : {}) }
  return Response.json({ error: said }, { status: statusOf[reason], headers })
}

function broken(error: unknown): Response {
  const message = say('broken.text', { reference: logBroken(error) })
  return Response.json(
    { error: { code: 'broken', message } },
    { status: 500, headers: { 'cache-control': 'no-store' } },
  )
}

/** Keeps what went wrong under a reference that can be told to a person. */
export function logBroken(error: unknown): string {
  const reference = idAt(new Date()).slice(-8)
  const { name, stack } = error instanceof Error ? error : { name: 'unknown', stack: undefined }
  log.error({ reference, name, stack: stack?.split('\n').slice(1, 8) }, 'broken')
  return reference
}
