import '#db/testing'
import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer, get, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type TestContext, test } from 'node:test'
import { readConversation } from '#lib/comments/queries/read-conversation'
import { isSealedAtOnce } from '#lib/ground/news'
import { visitor } from '#lib/users/policy'
import { aComment, anArticle, aPerson } from '#lib/worlds/stage'
import { sharedReads } from './shared-reads.ts'

const ETAG = '"herring"'
const asBrowsers = { headers: { 'accept-encoding': 'gzip' } }
const usual = { order: 'newest', threads: 'collapsed', size: 25 } as const

interface Next {
  /** What else an answer says of itself. */
  headers?: Record<string, string>
  status?: number
  /** Called when everything has been read and nothing has been answered. */
  hesitate?: () => Promise<void>
}

/** The front door before a site that answers with how many comments there are, and counts how often it is asked. */
async function aDoor(about: TestContext, { headers = {}, status = 200, hesitate = async () => {} }: Next = {}) {
  const asked: string[] = []
  const answer = sharedReads(async (request: IncomingMessage, response: ServerResponse) => {
    asked.push(`${request.method} ${request.url}`)
    const [, slug = ''] = /\/(bridge-[^/?]+)/.exec(request.url ?? '') ?? []
    const { total } = slug ? await readConversation(visitor, { slug, ...usual }, new Date()) : { total: 0 }
    await hesitate()
    response.writeHead(status, { 'content-type': 'text/plain', 'cache-control': 'no-cache', etag: ETAG, ...headers })
    response.end(`${total} comments`.padEnd(2_000, '.'))
  })
  const server = createServer((request, response) => void answer(request, response).catch(() => response.destroy()))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  about.after(() => {
    server.close()
    server.closeAllConnections()
  })
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const ask = async (path: string, init: RequestInit = {}) => {
    const response = await fetch(origin + path, init)
    return { response, words: (await response.text()).replaceAll('.', '') }
  }
  return { ask, asked, origin }
}

async function aConversation() {
  const [article, jun] = [await anArticle(), await aPerson({ name: 'Jun Watanabe' })]
  const say = (body: string) => aComment({ author: jun, article, body })
  await say('The railings are lovely.')
  return { path: `/articles/${article.slug}/comments`, say }
}

test('a page is asked for once, and everybody gets the same bytes', async (about) => {
  const { ask, asked } = await aDoor(about)
  const { path } = await aConversation()
  const [first, second] = [await ask(path), await ask(path)]
  assert.deepEqual([first.words, second.words], ['1 comments', '1 comments'])
  for (const name of ['content-type', 'content-encoding', 'cache-control', 'etag', 'vary'])
    assert.deepEqual([name, second.response.headers.get(name)], [name, first.response.headers.get(name)])
  assert.equal(first.response.headers.get('content-encoding'), 'gzip')
  assert.equal(asked.length, 1)
})

test('a crowd that comes at once makes one page', async (about) => {
  const { ask, asked } = await aDoor(about)
  const { path } = await aConversation()
  const answers = await Promise.all(Array.from({ length: 20 }, () => ask(path)))
  assert.deepEqual(new Set(answers.map((it) => it.words)), new Set(['1 comments']))
  assert.equal(asked.length, 1)
})

test('who leaves before the answer has come keeps nobody else waiting', { timeout: 20_000 }, async (about) => {
  const reached = Promise.withResolvers<void>()
  const hesitate = () => {
    reached.resolve()
    return asked.length === 1 ? new Promise<void>(() => {}) : Promise.resolve()
  }
  const { ask, asked, origin } = await aDoor(about, { hesitate })
  const { path } = await aConversation()
  const leaving = get(origin + path, asBrowsers).on('error', () => {})
  await reached.promise
  leaving.destroy()
  assert.equal((await ask(path)).words, '1 comments')
  assert.equal(asked.length, 2)
})

test('who has left while another asked is asked nothing more for', { timeout: 20_000 }, async (about) => {
  const [first, second] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const asked: string[] = []
  const answer = sharedReads(async ({ url = '' }, response) => {
    asked.push(url)
    first.resolve()
    if (asked.length === 1) await second.promise
    response.writeHead(404).end()
  })
  const responses: ServerResponse[] = []
  const done: Promise<void>[] = []
  const arrived = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  const server = createServer((request, response) => {
    responses.push(response)
    done.push(answer(request, response))
    arrived[responses.length - 1]?.resolve()
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  about.after(() => server.closeAllConnections())
  about.after(() => server.close())
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const staying = fetch(`${origin}/door.js`)
  await first.promise
  const leaving = get(`${origin}/door.js`, asBrowsers).on('error', () => {})
  await arrived[1]!.promise
  leaving.destroy()
  await once(responses[1]!, 'close')
  second.resolve()
  await Promise.all(done)
  assert.equal((await staying).status, 404)
  assert.deepEqual(asked, ['/door.js'])
})

test('after a comment everybody sees it, and of other articles nothing is forgotten', async (about) => {
  const { ask, asked } = await aDoor(about)
  const [here, elsewhere] = [await aConversation(), await aConversation()]
  for (const path of [here.path, elsewhere.path]) await ask(path)
  await here.say('And the ducks are back.')
  assert.equal((await ask(here.path)).words, '2 comments')
  assert.equal((await ask(elsewhere.path)).words, '1 comments')
  assert.equal(asked.filter((it) => it.endsWith(here.path)).length, 2)
  const again = asked.filter((it) => it.endsWith(elsewhere.path)).length
  assert.equal(again, isSealedAtOnce ? 1 : 2)
})

test('an answer during which somebody commented is given, and not kept', async (about) => {
  const { path, say } = await aConversation()
  const [read, waiting] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
  let first = true
  const hesitate = async () => {
    read.resolve()
    if (first) await waiting.promise
  }
  const { ask, asked } = await aDoor(about, { hesitate })
  const early = ask(path)
  await read.promise
  first = false
  await say('And the ducks are back.')
  assert.equal((await ask(`${path}?order=oldest`)).words, '2 comments')
  waiting.resolve()
  assert.equal((await early).words, '1 comments')
  assert.equal((await ask(path)).words, '2 comments')
  assert.equal(asked.length, 3)
})

test('who has the page already is told that it is still the same', async (about) => {
  const { ask, asked } = await aDoor(about)
  const { path } = await aConversation()
  await ask(path)
  const { response, words } = await ask(path, { headers: { 'if-none-match': ETAG } })
  assert.deepEqual([response.status, words, response.headers.get('etag')], [304, '', ETAG])
  const other = await ask(path, { headers: { 'if-none-match': '"halibut"' } })
  assert.deepEqual([other.response.status, other.words], [200, '1 comments'])
  assert.equal(asked.length, 1)
})

test('who takes no gzip gets none, whoever asked before', async (about) => {
  const { ask, asked } = await aDoor(about)
  const { path } = await aConversation()
  await ask(path)
  const { response, words } = await ask(path, { headers: { 'accept-encoding': 'identity' } })
  assert.deepEqual([response.headers.get('content-encoding'), words], [null, '1 comments'])
  assert.equal(asked.length, 2)
})

const personal: [what: string, next: Next][] = [
  ['is private', { headers: { 'cache-control': 'private, no-store' } }],
  ['must not be stored', { headers: { 'cache-control': 'no-store' } }],
  ['sets a cookie', { headers: { 'set-cookie': 'reading=oldest.flat.50' } }],
  ['is no page', { status: 404 }],
  ['leads elsewhere', { status: 303, headers: { location: '/sign-in' } }],
]
for (const [what, next] of personal)
  test(`an answer that ${what} is not kept`, async (about) => {
    const { ask, asked } = await aDoor(about, next)
    const { path } = await aConversation()
    for (const _ of ['first', 'second']) await ask(path, { redirect: 'manual' })
    assert.equal(asked.length, 2)
  })

const bypasses: [who: string, init: RequestInit][] = [
  ['somebody signed in', { headers: { cookie: 'next-auth.session-token=a.b.c' } }],
  ['somebody signed in over TLS', { headers: { cookie: 'theme=dark; __Secure-next-auth.session-token=a.b.c' } }],
  ['somebody with a way of reading', { headers: { cookie: 'reading=oldest.flat.50' } }],
  ['somebody whose words are kept', { headers: { cookie: 'draft=a-secret' } }],
  ['somebody who posts', { method: 'POST', body: 'body=Hello' }],
  ['somebody who asks for the head', { method: 'HEAD' }],
  ['somebody who asks for a part', { headers: { range: 'bytes=0-10' } }],
]
for (const [who, init] of bypasses)
  test(`${who} is answered by the site itself, and leaves nothing behind`, async (about) => {
    const { ask, asked } = await aDoor(about)
    const { path } = await aConversation()
    await ask(path, init)
    await ask(path)
    await ask(path, init)
    await ask(path)
    const { method = 'GET' } = init
    assert.deepEqual(asked, [`${method} ${path}`, `GET ${path}`, `${method} ${path}`])
  })

test('a cookie of no meaning changes nothing: the page is the one of everybody', async (about) => {
  const { ask, asked } = await aDoor(about)
  const { path } = await aConversation()
  await ask(path, { headers: { cookie: 'theme=dark' } })
  await ask(path, { headers: { cookie: 'theme=light' } })
  await ask(path)
  assert.equal(asked.length, 1)
})

test('each way of reading is a page of its own', async (about) => {
  const { ask, asked } = await aDoor(about)
  const { path } = await aConversation()
  for (const query of ['', '?order=oldest', '', '?order=oldest']) await ask(path + query)
  assert.deepEqual(asked, [`GET ${path}`, `GET ${path}?order=oldest`])
})

for (const detour of ['/articles/x/..', '/articles/x/%2E%2e', '/articles/.', '/articles/%2e'])
  test(`a page reached by ${detour} is not kept, because it would stand on another shelf`, async (about) => {
    const { asked, origin } = await aDoor(about)
    const { path } = await aConversation()
    for (const _ of ['first', 'second']) await asWritten(origin, path.replace('/articles', detour))
    assert.equal(asked.length, 2)
  })

/** Asks for a path that no browser would send as it is. */
async function asWritten(origin: string, path: string): Promise<void> {
  const [response] = (await once(get(origin, { path }), 'response')) as [IncomingMessage]
  await once(response.resume(), 'end')
}

test('what is for one person, or seldom asked for, is never kept', async (about) => {
  const { ask, asked } = await aDoor(about)
  const paths = ['/account', '/sign-in', '/desk', '/admin', '/api/v1/me', '/comments/1']
  for (const path of [...paths, ...paths]) await ask(path)
  assert.equal(asked.length, 2 * paths.length)
})
