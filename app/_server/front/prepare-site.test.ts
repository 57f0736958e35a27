/** The start of a new site: it makes its own database here, so the one that tests share is not asked for. */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { config } from '#lib/config'
import { closeDatabase } from '#lib/ground/lifecycle'
import { listGuidelines } from '#lib/guidelines/queries'
import { createFirstAdmin } from '#lib/users/create-first-admin'
import { visitor } from '#lib/users/policy'
import { signIn } from '#lib/users/sign-in'
import { prepareSite } from './prepare-site.ts'

after(closeDatabase)

const site = { ...config, SMTP_URL: 'smtp://mail.example.org:587', DEMO: undefined }
const tokenIn = (sayings: string[]) => sayings.join('\n').match(/\/setup\?token=(\S+)$/m)?.[1] ?? ''
const signInAs = (email: string) =>
  signIn(visitor, { email, password: 'demo password 1' }, { now: new Date(), address: 'here' })

test('a new site has guidelines, and says where its first admin is made, once', async () => {
  const before = await prepareSite(site)
  const sayings = await prepareSite(site)
  assert.equal(sayings.length, 1)
  assert.ok(sayings[0]?.endsWith(`at ${config.origin}/setup?token=${tokenIn(sayings)}`))
  assert.ok((await listGuidelines(visitor)).length > 0)
  const ada = { email: 'ada@example.org', name: 'Ada Berg', password: 'four herons at dusk' }
  await assert.rejects(createFirstAdmin(visitor, { ...ada, token: tokenIn(before) }, new Date()), {
    code: 'stale-link',
  })
  await createFirstAdmin(visitor, { ...ada, token: tokenIn(sayings) }, new Date())
  assert.deepEqual(await prepareSite(site), [])
})

test('a site without a mail server says where its mail is', async () => {
  const sayings = await prepareSite({ ...site, SMTP_URL: undefined })
  assert.match(sayings.at(-1) ?? '', /outbox.*SMTP_URL/)
})

test('a demo says its three sign-ins, which work, also when it is started again', async () => {
  for (const _ of ['first', 'second']) {
    const sayings = await prepareSite({ ...site, DEMO: 'quiet' })
    for (const role of ['reader', 'moderator', 'admin']) {
      const email = `${role}@example.test`
      assert.ok(sayings.some((it) => it.includes(email) && it.includes('demo password 1')))
      await signInAs(email)
    }
  }
})
