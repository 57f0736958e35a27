import '#db/testing'
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { test } from 'node:test'
import { keepJob, takeJob } from '#lib/ground/jobs'
import { catchMail, mailsOf, sendingTo } from '#lib/ground/mail-catcher'
import { visitor } from '#lib/users/policy'
import { register } from '#lib/users/register'
import { requestReset } from '#lib/users/request-reset'
import { aJob } from '#lib/worlds/stage'
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
    assert.equal(await workOnce('mail', at(0)), true)
    assert.equal(await workOnce('mail', at(0)), false)
  })
  assert.equal(await workOnce('mail', at(3)), false)
  const mails = await mailsOf(async () => {
    assert.equal(await workOnce('mail', at(4)), true)
    assert.equal(await workOnce('mail', at(100_000)), false)
  })
  assert.deepEqual(
    mails.map(({ to }) => [to ?? []].flat()[0]?.text),
    [email],
  )
})

test('a mail is tried for three days and longer before it is given up, and nothing else waits for it', async () => {
  const gone = await catchMail()
  await gone.close()
  await sendingTo(gone.url, async () => {
    await registered()
    const tries: number[] = []
    for (let hour = 0; hour < 20 * 24; hour += 1.2) if (await workOnce('mail', at(hour * 3_600))) tries.push(hour)
    assert.equal(tries.length, 80)
    assert.ok(tries.at(-1)! > 72)
  })
  await registered()
  const mails = await mailsOf(async () => {
    while (await workOnce('mail', at(21 * 86_400)));
  })
  assert.equal(mails.length, 1)
})

test('a job that finds nobody is done', async () => {
  await requestReset(visitor, { email: 'nobody@example.test' }, { now: at(0), address: randomUUID() })
  const mails = await mailsOf(async () => {
    assert.equal(await workOnce('mail', at(30 * 86_400)), true)
    assert.equal(await workOnce('mail', at(30 * 86_400)), false)
  })
  assert.deepEqual(mails, [])
})

test('case 9: a mail server that takes a connection and never answers keeps no other job waiting', async () => {
  const sockets = new Set<Socket>()
  const silent = createServer((socket) => void sockets.add(socket))
  await new Promise<void>((listening) => silent.listen(0, '127.0.0.1', listening))
  const { port } = silent.address() as AddressInfo
  await sendingTo(`smtp://127.0.0.1:${port}`, async () => {
    await registered()
    const stuck = workOnce('mail', at(40 * 86_400))
    await aJob({ name: 'tell-of-sanction', input: { sanction: randomUUID() } }, at(40 * 86_400))
    assert.equal(await workOnce('site', at(40 * 86_400)), true)
    assert.equal(await Promise.race([stuck, 'still waiting']), 'still waiting')
    for (const socket of sockets) socket.destroy()
    silent.close()
    assert.equal(await stuck, true)
  })
})

test('a rehearsal keeps no notice waiting, and is given to nobody else while it is kept', async () => {
  const from = 50 * 86_400
  await aJob({ name: 'rehearse', input: { rehearsal: randomUUID() } }, at(from))
  assert.equal(await takeJob('site', at(from)), undefined)
  const first = (await takeJob('long', at(from)))!
  assert.equal(first.name, 'rehearse')
  await keepJob(first, at(from + 50))
  assert.equal(await takeJob('long', at(from + 70)), undefined)
  const second = (await takeJob('long', at(from + 111)))!
  assert.equal(second.id, first.id)
  await keepJob(first, at(from + 160))
  assert.equal((await takeJob('long', at(from + 172)))?.id, first.id)
})
