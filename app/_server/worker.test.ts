import '#db/testing'
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { test } from 'node:test'
import { catchMail, mailsOf, sendingTo } from '#lib/ground/mail-catcher'
import { visitor } from '#lib/users/policy'
import { register } from '#lib/users/register'
import { requestReset } from '#lib/users/request-reset'
import { workOnce } from './worker.ts'

/** Long before any other test, so that only the jobs of this one are due. */
const at = (seconds: number) => new Date(1_000_000 + seconds * 1_000)

const registered = async () => {
  const email = `nell.${randomUUID()}@example.test`
  const name = `Nell ${randomUUID().replace(/[^a-f]/g, '')}`
  const input = { email, name, password: 'four herons at dusk' }
  await register(visitor, input, { now: at(0), address: randomUUID() })
  return email
}

test('while the mail server is dead people register all the same, and the mail goes out once it is back', async () => {
  const gone = await catchMail()
  await gone.close()
  let email = ''
  await sendingTo(gone.url, async () => {
    email = await registered()
    assert.equal(await workOnce(at(0)), true)
    assert.equal(await workOnce(at(0)), false)
  })
  assert.equal(await workOnce(at(3)), false)
  const mails = await mailsOf(async () => {
    assert.equal(await workOnce(at(4)), true)
    assert.equal(await workOnce(at(100_000)), false)
  })
  assert.deepEqual(
    mails.map(({ to }) => [to ?? []].flat()[0]?.text),
    [email],
  )
})

test('a mail is given up after eight tries, and nothing else waits for it', async () => {
  const gone = await catchMail()
  await gone.close()
  await sendingTo(gone.url, async () => {
    await registered()
    let tries = 0
    for (let day = 0; day < 20; day++) if (await workOnce(at(day * 86_400))) tries++
    assert.equal(tries, 8)
  })
  await registered()
  const mails = await mailsOf(async () => {
    while (await workOnce(at(21 * 86_400)));
  })
  assert.equal(mails.length, 1)
})

test('a job that finds nobody is done', async () => {
  await requestReset(visitor, { email: 'nobody@example.test' }, { now: at(0), address: randomUUID() })
  const mails = await mailsOf(async () => {
    assert.equal(await workOnce(at(30 * 86_400)), true)
    assert.equal(await workOnce(at(30 * 86_400)), false)
  })
  assert.deepEqual(mails, [])
})
