import '#db/testing'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  aName,
  anAccount,
  anEmail,
  eventsAbout,
  jobsFor,
  minutesLater,
  morning,
  namesOfEventsAbout,
  password,
  personIn,
  readAccountOf,
  signedIn,
  somewhere,
  unlike,
  withCodes,
} from './accounts/stage.ts'
import { linkIdentity } from './link-identity.ts'
import { visitor } from './policy.ts'
import { listOwnIdentities } from './queries/list-identities.ts'
import { register } from './register.ts'
import { registerIdentity } from './register-identity.ts'
import { signIn } from './sign-in.ts'
import { signInByIdentity } from './sign-in-by-identity.ts'
import { unlinkIdentity } from './unlink-identity.ts'

const vouched = (over: { email?: string; emailVerified?: boolean } = {}) => ({
  issuer: 'https://id.example.test',
  subject: unlike(),
  email: anEmail(),
  emailVerified: true,
  ...over,
})

test('somebody new chooses a name, and their identity opens the account from then on', async () => {
  const [identity, name] = [vouched(), aName()]
  const session = await registerIdentity(visitor, { name, identity }, morning)
  const nell = await personIn(session)
  assert.deepEqual([nell.name, nell.role], [name, 'reader'])
  const again = await signInByIdentity(visitor, identity, minutesLater(60))
  assert.equal(again.userId, nell.id)
  assert.deepEqual(await namesOfEventsAbout(nell.id), ['user.registered', 'user.signed-in', 'user.signed-in'])
})

test('an identity nobody has linked opens nothing, whatever address it carries', async () => {
  const { email } = await anAccount()
  await assert.rejects(signInByIdentity(visitor, vouched({ email }), morning), { code: 'identity-unknown' })
})

test('an address that has an account is not taken over by an identity that carries it', async () => {
  const { id, email } = await anAccount()
  const identity = vouched({ email })
  await assert.rejects(registerIdentity(visitor, { name: aName(), identity }, morning), { code: 'email-taken' })
  await assert.rejects(signInByIdentity(visitor, identity, morning), { code: 'identity-unknown' })
  assert.deepEqual(await eventsAbout(id), [])
})

test('an address the provider does not vouch for makes no account', async () => {
  for (const over of [{ emailVerified: false }, { email: '' }]) {
    const identity = vouched(over)
    await assert.rejects(registerIdentity(visitor, { name: aName(), identity }, morning), { code: 'identity-address' })
  }
})

test('whoever registered an address before its owner came keeps no key to it', async () => {
  const [identity, address] = [vouched(), somewhere()]
  await register(visitor, { email: identity.email, name: aName(), password }, { now: morning, address })
  await registerIdentity(visitor, { name: aName(), identity }, morning)
  const tried = signIn(visitor, { email: identity.email, password }, { now: morning, address })
  await assert.rejects(tried, { code: 'wrong-password' })
  assert.equal((await readAccountOf(identity.email))?.passwordHash, null)
})

test('a name that is taken or refused makes no account', async () => {
  const jun = await anAccount()
  const taken = registerIdentity(visitor, { name: jun.name, identity: vouched() }, morning)
  await assert.rejects(taken, { code: 'name-taken' })
  const reserved = registerIdentity(visitor, { name: 'Admin', identity: vouched() }, morning)
  await assert.rejects(reserved, { code: 'name-reserved' })
})

test('the owner of an account links an identity, once they have just shown that the account is theirs', async () => {
  const [nell, identity] = [await signedIn(), vouched()]
  await assert.rejects(linkIdentity(nell, identity, minutesLater(15)), { code: 'confirm' })
  await assert.rejects(linkIdentity(visitor, identity, morning), { code: 'sign-in' })
  await linkIdentity(nell, identity, morning)
  assert.equal((await signInByIdentity(visitor, identity, morning)).userId, nell.id)
  assert.equal((await jobsFor(nell.id)).length, 1)
  assert.deepEqual(await namesOfEventsAbout(nell.id), ['user.identity-linked', 'user.signed-in'])
})

test('an identity opens one account, and nobody signed in elsewhere ends up in it', async () => {
  const [nell, jun, identity] = [await signedIn(), await signedIn(), vouched()]
  await linkIdentity(nell, identity, morning)
  await assert.rejects(linkIdentity(jun, identity, morning), { code: 'identity-taken' })
  await assert.rejects(signInByIdentity(jun, identity, morning), { code: 'identity-taken' })
})

test('an identity that was unlinked opens nothing, and nobody unlinks somebody else’s', async () => {
  const [nell, jun, identity] = [await signedIn(), await signedIn(), vouched()]
  await linkIdentity(nell, identity, morning)
  const [linked] = await listOwnIdentities(nell)
  await assert.rejects(unlinkIdentity(jun, { identity: linked!.id }, morning), { code: 'not-found' })
  await unlinkIdentity(nell, { identity: linked!.id }, morning)
  assert.deepEqual(await listOwnIdentities(nell), [])
  await assert.rejects(signInByIdentity(visitor, identity, morning), { code: 'identity-unknown' })
})

test('an identity leads to the one-time code where codes are on', async () => {
  const [{ person }, identity] = [await withCodes(), vouched()]
  await linkIdentity(person, identity, morning)
  assert.equal((await signInByIdentity(visitor, identity, morning)).awaitsCode, true)
})
