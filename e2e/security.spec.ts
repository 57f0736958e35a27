import type { APIResponse, Page } from 'playwright/test'
import { aComment, anAddress, anArticle, aPerson, aRegular, expect, test } from './support/site.ts'

const NOBODY = '0199fe05-1316-7037-b83e-941d9e6c1f0c'
/** What once led around Next's middleware (CVE-2025-29927). */
const AROUND = { 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' }

test('case 1: words that look like markup come out as the words they are', async ({ page, site }) => {
  const [article, maria] = [await anArticle(), await aRegular()]
  await site.be(maria)
  const body = '<img src=x onerror=alert(1)><script>alert(2)</script> “Quoted” & [here](javascript:alert(3))'
  const answer = await site.call('POST', `/articles/${article.slug}/comments`, { data: { body } })
  expect(answer.status()).toBe(201)
  expect((await answer.json()).comment.html).not.toMatch(/<(img|script|a)\b/)
  await page.goto(`/articles/${article.slug}/comments`)
  const comment = page.getByRole('article', { name: 'Comment by Maria Schäfer' })
  await expect(comment).toContainText('<img src=x onerror=alert(1)><script>alert(2)</script>')
  await expect(comment.locator('.comment-body').locator('img, script, a')).toHaveCount(0)
})

test('case 1: a headline and a name that close a quote stay the headline and the name', async ({ page, site }) => {
  const headline = 'Bridge "><img src=x onerror=alert(1)> reopens'
  const [article, author] = [
    await anArticle({ headline, byline: '"><b>Ines</b>' }),
    await aPerson({ name: 'Jun "><i>W' }),
  ]
  await aComment({ author, article })
  for (const path of [`/articles/${article.slug}`, `/articles/${article.slug}/comments`]) {
    await page.goto(path)
    await expect(page).toHaveTitle(/Bridge "><img src=x onerror=alert\(1\)> reopens/)
    await expect(page.locator('img, main i')).toHaveCount(0)
    await expect(page.locator('b').filter({ hasText: 'Ines' })).toHaveCount(0)
  }
  await site.be(await aPerson({ role: 'moderator' }))
  await page.goto(`/comments/${(await aComment({ author, article })).id}`)
  await expect(page.getByRole('article', { name: 'Comment by Jun "><i>W' }).first()).toBeVisible()
})

test('a reader’s link carries no weight and says nothing of where it was pressed', async ({ page, site }) => {
  const [article, maria] = [await anArticle(), await aRegular()]
  await site.be(maria)
  const body = 'The plans are at [the council](https://council.example.org/bridge).'
  await site.call('POST', `/articles/${article.slug}/comments`, { data: { body } })
  await page.goto(`/articles/${article.slug}/comments`)
  const link = page.getByRole('link', { name: 'the council' })
  await expect(link).toHaveAttribute('href', 'https://council.example.org/bridge')
  await expect(link).toHaveAttribute('rel', 'ugc nofollow noopener noreferrer')
})

test.describe('a write that does not come from the site’s own pages', () => {
  const json = { 'content-type': 'application/json' }
  const form = { 'content-type': 'application/x-www-form-urlencoded' }
  const senders: Record<string, Record<string, string>> = {
    'without an Origin': {},
    'from another site': { origin: 'https://evil.example' },
    'from a sandboxed frame': { origin: 'null' },
    'from a name that begins like ours': { origin: 'http://127.0.0.1.evil.example' },
    'from another port': { origin: 'http://127.0.0.1:1' },
    'from a neighbour': { 'sec-fetch-site': 'same-site' },
    'from an address typed by hand': { 'sec-fetch-site': 'none' },
  }

  test('case 17: posts no comment, as JSON, as a form or as text', async ({ page, site }) => {
    const [article, maria] = [await anArticle(), await aRegular()]
    await site.be(maria)
    const path = `/articles/${article.slug}/comments`
    for (const [name, headers] of Object.entries(senders)) {
      const sent = [
        page.request.post(`/api/v1${path}`, { headers: { ...json, ...headers }, data: '{"body":"From elsewhere."}' }),
        page.request.post(`/api/v1${path}`, {
          headers: { 'content-type': 'text/plain', ...headers },
          data: '{"body":"From elsewhere."}',
        }),
        page.request.post(path, { headers: { ...form, ...headers }, data: 'body=From+elsewhere.' }),
      ]
      expect(await statusesOf(sent), name).toEqual([403, 403, 403])
    }
    const read = await page.request.get(path)
    expect(await read.text()).not.toContain('From elsewhere.')
  })

  test('is not read as JSON when it says that it is text', async ({ page, site, baseURL }) => {
    const [article, maria] = [await anArticle(), await aRegular()]
    await site.be(maria)
    const headers = { 'content-type': 'text/plain', origin: baseURL! }
    const data = '{"body":"From elsewhere."}'
    const answer = await page.request.post(`/api/v1/articles/${article.slug}/comments`, { headers, data })
    expect(answer.status()).toBe(400)
    expect((await answer.json()).error.code).toBe('malformed')
  })

  test('signs nobody in or out, and changes no account', async ({ page, site }) => {
    await site.be(await aPerson({ name: 'Maria Schäfer' }))
    const paths = [
      '/sign-in',
      '/register',
      '/verify',
      '/forgot',
      '/reset',
      '/account',
      '/account/sessions',
      '/sign-out',
    ]
    for (const path of paths) {
      const headers = { ...form, origin: 'https://evil.example' }
      const answer = await page.request.post(path, { headers, data: '', maxRedirects: 0 })
      expect([path, answer.status()]).toEqual([path, 403])
    }
    const me = await site.call('GET', '/me')
    expect((await me.json()).user.name).toBe('Maria Schäfer')
  })

  test('does nothing when it is another page’s form that a reader presses', async ({ page, site, baseURL }) => {
    const [article, maria] = [await anArticle(), await aRegular()]
    await site.be(maria)
    const action = `${baseURL}/articles/${article.slug}/comments`
    const trap = `<form method="post" action="${action}"><input name="body" value="Pressed elsewhere."><button>Win</button></form>`
    await page.route('http://evil.example/', (route) => route.fulfill({ contentType: 'text/html', body: trap }))
    await page.goto('http://evil.example/')
    await page.getByRole('button', { name: 'Win' }).click()
    await expect(page).toHaveURL(action)
    await page.goto(action)
    await expect(page.getByText('No one has commented yet.')).toBeVisible()
  })
})

test('signing in leads to this site and to no other', async ({ page, site, baseURL }) => {
  await site.be(await aPerson())
  const visitor = await site.another()
  const places = [
    'https://evil.example/',
    '//evil.example/',
    '/\\evil.example/',
    '\\\\evil.example',
    '/%09/evil.example',
    '/\t/evil.example',
    '/\n/evil.example',
    'javascript:alert(1)',
    'evil.example',
  ]
  for (const next of places) {
    const path = `/sign-in?next=${encodeURIComponent(next)}`
    const { location = '' } = (await page.request.get(path, { maxRedirects: 0 })).headers()
    expect(new URL(location, baseURL).origin, next).toBe(baseURL)
    await visitor.goto(path)
    const kept = await visitor.locator('input[name="next"]').first().inputValue()
    expect(new URL(kept, baseURL).origin, next).toBe(baseURL)
  }
})

test('case 11: a comment says what a comment may say, and of the right kind', async ({ site }) => {
  const [article, maria] = [await anArticle(), await aRegular()]
  await site.be(maria)
  const body = 'Fine words.'
  const bodies = [
    { body, status: 'published' },
    { body, authorId: NOBODY },
    { body, role: 'admin' },
    { body, picked: true },
    { body, createdAt: '2020-01-01T00:00:00Z' },
    { body, parentId: ['x'] },
    { body, anyway: '1' },
    { body: [body] },
    { body: { $gt: '' } },
    { body: 7 },
    {},
    [],
    body,
  ]
  for (const data of bodies) {
    const answer = await site.call('POST', `/articles/${article.slug}/comments`, { data: JSON.stringify(data) })
    expect([data, answer.status()]).toEqual([data, 400])
  }
  const read = await site.call('GET', `/articles/${article.slug}/comments`)
  expect((await read.json()).total).toBe(0)
})

test('case 11: a role is one of the roles, said exactly', async ({ site }) => {
  const tom = await aPerson({ name: 'Tom Quill' })
  await site.be(await aPerson({ role: 'admin', name: 'Ines Marten' }))
  for (const role of ['1', ['admin'], { $gt: '' }, true, null, 'owner', 'Admin']) {
    const answer = await site.call('PATCH', `/admin/users/${tom.id}`, { data: { role } })
    expect([role, answer.status()]).toEqual([role, 400])
  }
  const answer = await site.call('PATCH', `/admin/users/${tom.id}`, { data: { role: 'moderator', standing: 'good' } })
  expect(answer.status()).toBe(400)
})

test.describe('what only staff may do', () => {
  const calls = [
    ['GET', '/desk/counts'],
    ['GET', '/desk/cases'],
    ['GET', '/desk/cases?queue=reported'],
    ['POST', '/desk/claims', { queue: 'waiting' }],
    ['PUT', `/desk/claims/${NOBODY}`],
    ['DELETE', `/desk/claims/${NOBODY}`],
    ['POST', `/desk/cases/${NOBODY}/decision`, { action: 'approve', revision: 1, claim: NOBODY }],
    ['GET', '/admin/users'],
    ['PATCH', `/admin/users/${NOBODY}`, { role: 'admin' }],
    ['POST', `/users/${NOBODY}/sanctions`, { kind: 'ban', reason: 'Because.' }],
    ['DELETE', `/users/${NOBODY}/sanctions/${NOBODY}`],
    ['POST', '/admin/rules/try', { body: 'Fine words.' }],
  ] as const
  const screens = ['/desk', '/desk/waiting', '/desk/reported', '/admin', '/admin/users', '/admin/settings']

  test('case 10: asks visitors to sign in, and is refused to readers, however the API is called', async ({
    page,
    site,
  }) => {
    const reader = await site.another(await aPerson())
    for (const [method, path, data] of calls) {
      const asked = await site.call(method, path, { data })
      expect([path, asked.status()]).toEqual([path, 401])
      const refused = await site.call(method, path, { by: reader, data })
      expect([403, 404], `${path} answers ${refused.status()}`).toContain(refused.status())
      const headers = { ...AROUND, origin: new URL(asked.url()).origin }
      const around = [page, reader].map((it) => it.request.fetch(asked.url(), { method, headers, data }))
      expect([path, ...(await statusesOf(around))]).toEqual([path, 401, refused.status()])
    }
  })

  test('case 10: leads visitors to sign-in and is nothing to readers, whatever header they send', async ({
    page,
    site,
  }) => {
    const reader = await site.another(await aPerson())
    for (const path of screens)
      for (const headers of [{}, AROUND] as Record<string, string>[]) {
        const asked = await page.request.get(path, { headers })
        expect(new URL(asked.url()).pathname, path).toBe('/sign-in')
        const gone = await reader.request.get(path, { headers })
        expect([path, gone.status()]).toEqual([path, 404])
      }
  })
})

test.describe('words that are not for everybody', () => {
  const secret = 'My neighbour sold the railings for scrap.'

  test('case 13: are in no page, list or count of a visitor or another reader while they wait', async ({
    page,
    site,
  }) => {
    const [article, ada] = [await anArticle(), await aPerson({ name: 'Ada Okafor' })]
    const { id } = await aComment({ author: ada, article, body: secret, status: 'held' })
    const jun = await site.another(await aPerson({ name: 'Jun Watanabe' }))
    for (const browser of [page, jun]) await expectSilence(browser, article.slug, id)
    expect((await page.request.get(`/comments/${id}`)).status()).toBe(404)
    expect((await site.call('GET', `/comments/${id}`)).status()).toBe(404)
    const counts = await site.call('GET', `/counts?article=${article.slug}`)
    expect((await counts.json()).counts[article.slug]).toBe(0)
    await site.be(ada)
    await page.goto(`/articles/${article.slug}/comments`)
    await expect(page.getByText(secret)).toBeVisible()
  })

  test('are gone from every page, list and count once a moderator has removed them', async ({ page, site }) => {
    const [article, ada] = [await anArticle(), await aPerson({ name: 'Ada Okafor' })]
    const { id } = await aComment({ author: ada, article, body: secret })
    const parent = { id }
    await aComment({ author: await aPerson({ name: 'Jun Watanabe' }), article, body: 'Did he really?', parent })
    await page.goto(`/articles/${article.slug}/comments`)
    await expect(page.getByText(secret)).toBeVisible()
    await site.decide({ commentId: id, action: 'remove', guideline: 7 })
    await expectSilence(page, article.slug, id)
    await page.goto(`/articles/${article.slug}/comments`)
    await expect(page.getByText('A moderator removed this comment. Guideline 7')).toBeVisible()
    await expect(page.getByText('Ada Okafor')).toHaveCount(0)
    await expect(page.getByRole('heading', { name: 'Comments 1' })).toBeVisible()
  })

  async function expectSilence(browser: Page, slug: string, id: string) {
    const whole = `/articles/${slug}/comments`
    const asked = ['', '?threads=flat', '?threads=expanded&order=oldest', `?at=${id}`, `?reply=${id}`, `?edit=${id}`]
    const pages = [
      `/articles/${slug}`,
      '/',
      '/sections/city',
      '/authors/ines-marten',
      `/comments/${id}`,
      '/feeds/articles.atom',
      '/sitemap.xml',
    ]
    const json = [`/api/v1/articles/${slug}`, `/api/v1/comments/${id}`, '/api/v1/articles']
    const all = [...pages, ...json, ...asked.flatMap((it) => [`${whole}${it}`, `/api/v1${whole}${it}`])]
    for (const path of all) {
      const said = await (await browser.request.get(path)).text()
      expect(said, path).not.toContain('railings')
      expect(said, path).not.toContain('@example.test')
    }
  }
})

test('case 14: a page made for a moderator is kept by nobody', async ({ page, site }) => {
  const [article, ada] = [await anArticle(), await aPerson({ name: 'Ada Okafor' })]
  await aComment({ author: ada, article, body: 'Only staff see this.', status: 'held' })
  const mina = await site.another(await aPerson({ name: 'Mina Sorensen', role: 'moderator' }))
  const path = `/articles/${article.slug}`
  for (const place of [path, `${path}/comments`, `/api/v1${path}/comments`]) {
    const hers = await mina.request.get(place)
    expect(hers.headers()['cache-control']).toBe('private, no-store')
    const ours = await (await page.request.get(place)).text()
    expect(ours).not.toContain('Mina Sorensen')
    expect(ours).not.toContain('Only staff see this.')
  }
})

test.describe('whoever tries too many passwords waits', () => {
  test('and nobody is locked out from elsewhere', async ({ page, site }) => {
    const statuses = await attempts(page, 'maria@example.org')
    expect(statuses.filter((it) => it === 401)).toHaveLength(10)
    expect(statuses.at(-1)).toBe(429)
    const [elsewhere] = await attempts(await site.another(), 'maria@example.org')
    expect(elsewhere).toBe(401)
  })

  test('whatever address they claim to come from', async ({ page }) => {
    const claims = () => ({
      'x-real-ip': anAddress(),
      'cf-connecting-ip': anAddress(),
      forwarded: `for=${anAddress()}`,
      'x-below-the-line-address': anAddress(),
    })
    expect((await attempts(page, 'ruth@example.org', claims)).at(-1)).toBe(429)
  })

  test('even with other addresses before the one our proxy saw', async ({ page }) => {
    const own = anAddress()
    const claims = () => ({ 'x-forwarded-for': `${anAddress()}, ${own}` })
    expect((await attempts(page, 'lena@example.org', claims)).at(-1)).toBe(429)
  })

  test('case 19: together with their whole IPv6 network', async ({ page }) => {
    let host = 1
    const claims = () => ({ 'x-forwarded-for': `2001:db8:7:7::${(host++).toString(16)}` })
    expect((await attempts(page, 'piet@example.org', claims)).at(-1)).toBe(429)
  })

  async function attempts(page: Page, email: string, claims: () => Record<string, string> = () => ({})) {
    await page.goto('/sign-in')
    const { origin } = new URL(page.url())
    const statuses: number[] = []
    while (statuses.length < 12) {
      const data = { email, password: 'not my password' }
      const answer = await page.request.post('/api/v1/session', { headers: { origin, ...claims() }, data })
      statuses.push(answer.status())
    }
    return statuses
  }
})

test('case 29: the same key twice is one comment, even at the same moment', async ({ site }) => {
  const [article, maria] = [await anArticle(), await aRegular()]
  await site.be(maria)
  const data = { body: 'Sent twice by a nervous thumb.', key: 'nervous-thumb' }
  const post = () => site.call('POST', `/articles/${article.slug}/comments`, { data })
  const answers = await Promise.all([post(), post(), post()])
  const ids = await Promise.all(answers.map(async (it) => (await it.json()).comment.id))
  expect(new Set(ids).size).toBe(1)
  const read = await site.call('GET', `/articles/${article.slug}/comments`)
  expect((await read.json()).total).toBe(1)
})

test('every document and screen says what it may load, and lets nobody frame it', async ({ page, site }) => {
  const { slug } = await anArticle()
  const documents = [
    '/',
    `/articles/${slug}`,
    `/articles/${slug}/comments`,
    '/sections/city',
    '/authors/ines-marten',
    '/guidelines',
    '/privacy',
    '/sign-in',
    '/register',
    '/verify',
    '/forgot',
    '/reset',
    '/nothing/here',
  ]
  for (const path of documents) expectGuarded(await page.request.get(path), /script-src 'self'(;|$)/)
  const admin = await site.another(await aPerson({ role: 'admin' }))
  for (const path of ['/desk/waiting', '/admin/users', '/admin/settings']) {
    const screen = await admin.request.get(path)
    expect([path, screen.status()]).toEqual([path, 200])
    expectGuarded(screen, /script-src 'self' 'nonce-/)
  }

  function expectGuarded(answer: APIResponse, scripts: RegExp) {
    const headers = answer.headers()
    const policy = headers['content-security-policy'] ?? ''
    expect(policy, answer.url()).toContain("default-src 'none'")
    expect(policy, answer.url()).toContain("frame-ancestors 'none'")
    expect(policy, answer.url()).not.toContain('unsafe')
    expect(policy, answer.url()).toMatch(scripts)
    expect(headers['x-content-type-options'], answer.url()).toBe('nosniff')
    expect(headers['referrer-policy'], answer.url()).toBe('strict-origin-when-cross-origin')
  }
})

const statusesOf = async (sent: Promise<APIResponse>[]) => (await Promise.all(sent)).map((it) => it.status())
