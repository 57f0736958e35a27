import { resolve } from 'node:path'
import { say } from '#lib/ground/catalogue/say'
import type { Config } from '#lib/ground/config/parse'
import { migrateDatabase } from '#lib/ground/lifecycle'
import { outboxFolder } from '#lib/ground/outbox'
import { Refusal } from '#lib/ground/refusal'
import { storeFirstGuidelines } from '#lib/guidelines/store-first-guidelines'
import { offerSetUp } from '#lib/users/offer-set-up'
import { operator } from '#lib/users/policy'

/** Brings the database up to date, gives a new site what it needs, and answers what whoever starts it should read. */
export async function prepareSite(config: Config): Promise<string[]> {
  await migrateDatabase()
  const now = new Date()
  await storeFirstGuidelines(now)
  const signIns = config.DEMO ? await showWorld(config.DEMO, now) : []
  const path = await offerSetUp(operator, undefined, now)
  return [
    ...signIns,
    ...(path ? [say('start.set-up', { link: config.origin + path })] : []),
    ...(config.SMTP_URL ? [] : [say('start.outbox', { folder: resolve(outboxFolder()) })]),
  ]
}

async function showWorld(name: NonNullable<Config['DEMO']>, now: Date): Promise<string[]> {
  const { buildWorld } = await import('#lib/worlds/build-world')
  const { samplePassword, signIns } = await import('#lib/worlds/people')
  await buildWorld(name, now).catch(goOnWithTheSame)
  return signIns.map(({ email }) => say('start.sign-in', { email, password: samplePassword }))
}

/** A demo that is started again on its database has its world already. */
function goOnWithTheSame(error: unknown) {
  if (!(error instanceof Refusal && error.code === 'world-there')) throw error
}
