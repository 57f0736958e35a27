import '#db/testing'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  aName,
  anAccount,
  anEmail,
  eventsAbout,
  minutesLater,
  morning,
  namesOfEventsAbout,
  password,
  personIn,
  readAccountOf,
  signedIn,
  somewhere,
  withoutAdmins,
} from './accounts/stage.ts'
import { createFirstAdmin } from './create-first-admin.ts'
import { offerSetUp } from './offer-set-up.ts'
import { operator, visitor } from './policy.ts'
import { checkSetUpLink } from './queries/links.ts'
import { register } from './register.ts'

/** A story of a site that has no admin yet. */
const story = (sentence: string, tell: () => Promise<void>) => test(sentence, () => withoutAdmins(tell))

const offered = async (now = morning) => {
  const path = (await offerSetUp(operator, undefined, now)) ?? ''
  return path.replace('/setup?token=', '')
}

const filledIn = (token: string) => ({ token, email: anEmail('ada'), name: aName('Ada'), password })

story('the offered link makes the first admin, verified and signed in', async () => {
  const input = filledIn(await offered())
  await checkSetUpLink(visitor, input.token, morning)
  const session = await createFirstAdmin(visitor, input, minutesLater(1))
  const person = await personIn(session, minutesLater(1))
  assert.equal(person.role, 'admin')
  assert.deepEqual(session.expiresAt, minutesLater(1 + 12 * 60))
  assert.deepEqual(await eventsAbout(person.id), [
    { name: 'user.created', actorId: null, details: { role: 'admin', first: true } },
  ])
})

story('a site with an admin offers nothing, and an old offer is worth nothing', async () => {
  const [first, second] = [await offered(), await offered()]
  await assert.rejects(createFirstAdmin(visitor, filledIn(first), minutesLater(1)), { code: 'stale-link' })
  await createFirstAdmin(visitor, filledIn(second), minutesLater(1))
  assert.equal(await offerSetUp(operator, undefined, minutesLater(2)), undefined)
  for (const token of [first, second]) {
    const input = filledIn(token)
    await assert.rejects(createFirstAdmin(visitor, input, minutesLater(2)), { code: 'set-up', reason: 'conflict' })
    await assert.rejects(checkSetUpLink(visitor, token, minutesLater(2)), { code: 'set-up' })
    assert.equal(await readAccountOf(input.email), undefined)
  }
})

story('of two who hold the link at once, one becomes the admin', async () => {
  const token = await offered()
  const inputs = [filledIn(token), filledIn(token)]
  const went = await Promise.allSettled(inputs.map((input) => createFirstAdmin(visitor, input, minutesLater(1))))
  assert.deepEqual(went.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  const made = await Promise.all(inputs.map(({ email }) => readAccountOf(email)))
  assert.equal(made.filter((account) => account?.role === 'admin').length, 1)
})

story('a link that was made up, or is a day old, makes nobody an admin', async () => {
  const token = await offered()
  for (const [shown, now] of [
    ['made-up', morning],
    [token, minutesLater(24 * 60)],
  ] as const) {
    await assert.rejects(createFirstAdmin(visitor, filledIn(shown), now), { code: 'stale-link', reason: 'not-found' })
    await assert.rejects(checkSetUpLink(visitor, shown, now), { code: 'stale-link' })
  }
})

story('a name nobody can have, or somebody has, is refused and the link still works', async () => {
  const input = filledIn(await offered())
  const { name } = await anAccount()
  await assert.rejects(createFirstAdmin(visitor, { ...input, name }, morning), { code: 'name-taken' })
  await assert.rejects(createFirstAdmin(visitor, { ...input, name: 'Admin' }, morning), { code: 'name-reserved' })
  await createFirstAdmin(visitor, input, morning)
})

story('a stranger who registered the address of the first admin is replaced', async () => {
  const input = filledIn(await offered())
  const registration = { email: input.email, name: aName('Mallory'), password: 'chosen by mallory' }
  await register(visitor, registration, { now: morning, address: somewhere() })
  const session = await createFirstAdmin(visitor, input, minutesLater(1))
  assert.equal((await personIn(session, minutesLater(1))).name, input.name)
  assert.deepEqual(await namesOfEventsAbout(session.userId), ['user.registered', 'user.created'])
})

story('only whoever runs the site is offered the link', async () => {
  await assert.rejects(offerSetUp(visitor, undefined, morning), { code: 'forbidden' })
  await assert.rejects(offerSetUp(await signedIn(), undefined, morning), { code: 'forbidden' })
})
