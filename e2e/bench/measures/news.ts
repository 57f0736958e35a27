import { Agent, get, type IncomingMessage } from 'node:http'
import type { Person } from '#lib/users/policy'
import { type Figures, quantile, rounded } from '../figures.ts'
import { memoryOf } from '../processes.ts'
import { cookieOf, type Site } from '../site.ts'

interface Wish {
  slug: string
  writer: Person
  listeners: number
}

const POSTS = 20

/** P6: how soon other open pages hear of a comment, and what a listener costs. */
export async function measureNews(site: Site, { slug, writer, listeners }: Wish): Promise<Figures> {
  const before = await memoryOf(site.process)
  const heard = new Map<string, number[]>()
  const open = await Promise.all(Array.from({ length: listeners }, () => listen(site, slug, heard)))
  const after = await memoryOf(site.process)
  const cookie = await cookieOf(writer)
  const delays: number[] = []
  for (let n = 0; n < POSTS; n++) delays.push(...(await postAndWait(site, { slug, cookie, heard, listeners, n })))
  for (const stream of open) stream.destroy()
  const p95 = quantile(delays, 0.95)
  const each = before && after ? (after - before) / listeners : undefined
  const row = {
    target: 'P6',
    what: `a comment heard by ${rounded(listeners)} open pages, ${POSTS} times`,
    measured: `p50 ${rounded(quantile(delays, 0.5))} ms, p95 ${rounded(p95)} ms after it was posted; ${each ? rounded(each / 1024) : '?'} kB a listener; ${delays.length} of ${listeners * POSTS} heard`,
    wanted: 'p95 < 500 ms, < 20 kB a listener',
    met: p95 < 500 && (each ?? 0) < 20 * 1024 && delays.length === listeners * POSTS,
  }
  return { rows: [row], bars: [] }
}

const agent = new Agent({ keepAlive: false, maxSockets: Number.POSITIVE_INFINITY })

function listen({ origin }: Site, slug: string, heard: Map<string, number[]>): Promise<IncomingMessage> {
  return new Promise((open, failed) => {
    get(`${origin}/api/v1/stream?article=${slug}`, { agent }, (response) => {
      let rest = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => {
        rest += chunk
        const parts = rest.split('\n\n')
        rest = parts.pop() ?? ''
        for (const part of parts) hear(part, heard)
      })
      response.once('data', () => open(response))
    }).on('error', failed)
  })
}

function hear(part: string, heard: Map<string, number[]>) {
  const id = /"id":"([^"]+)"/.exec(part)?.[1]
  if (id) heard.set(id, [...(heard.get(id) ?? []), performance.now()])
}

interface Post {
  slug: string
  cookie: string
  heard: Map<string, number[]>
  listeners: number
  n: number
}

async function postAndWait({ origin }: Site, { slug, cookie, heard, listeners, n }: Post): Promise<number[]> {
  const began = performance.now()
  const body = JSON.stringify({ body: `Heard by everyone who listens, number ${n}: the tide turned at four.` })
  const headers = { cookie, origin, 'content-type': 'application/json' }
  const response = await fetch(`${origin}/api/v1/articles/${slug}/comments`, { method: 'POST', headers, body })
  const { comment } = (await response.json()) as { comment: { id: string } }
  const patience = began + 5_000
  while ((heard.get(comment.id)?.length ?? 0) < listeners && performance.now() < patience)
    await new Promise(setImmediate)
  return (heard.get(comment.id) ?? []).map((at) => at - began)
}
