import '#db/testing'
import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { eq } from 'drizzle-orm'
import { db, write } from '#db/connect'
import { decisions } from '#db/tables/cases'
import { comments, revisions } from '#db/tables/comments'
import { hostTallies } from '#db/tables/screening'
import { storeFirstGuidelines } from '#lib/guidelines/store-first-guidelines'
import { claimCase } from '#lib/moderation/claim-case'
import { decide } from '#lib/moderation/decide'
import { learn } from '#lib/screening/learn'
import { readRulebook } from '#lib/screening/queries/read-rulebook'
import { aComment, anArticle, aPerson } from '#lib/worlds/stage'
import { isWorthShowing } from '../policy.ts'
import { listDecided } from './decided.ts'
import { talliesOf } from './tallies.ts'
import { train } from './train.ts'

const now = new Date('2027-03-02T03:00:00Z')

before(() => storeFirstGuidelines(now))

const noor = await aPerson({ role: 'moderator', name: 'Noor Haddad', now })
const tom = await aPerson({ name: 'Tom Quill', now })
const article = await anArticle()

async function decided(body: string, action: 'approve' | 'remove', guideline = 5) {
  const { id } = await aComment({ author: tom, article, body, now, status: 'held' })
  const { caseId, claim } = (await claimCase(noor, { commentId: id }, now))!
  await decide(noor, { caseId, action, guideline, revision: 1, claim: claim.id }, now)
  return id
}

const bodies = async () => (await listDecided(now)).map((it) => it.body)

test('only what people decided is learned from, not what waits or what a rule held', async () => {
  await decided('Best pills at https://pills.example/one', 'remove')
  await decided('The ferry was late again.', 'approve')
  await aComment({ author: tom, article, body: 'Nobody has looked at this.', now })
  await aComment({ author: tom, article, body: 'A rule held this.', now, status: 'held' })
  assert.deepEqual((await bodies()).toSorted(), [
    'Best pills at https://pills.example/one',
    'The ferry was late again.',
  ])
})

test('what was undone is left out, and an appeal that was granted counts as it ended', async () => {
  const undone = await decided('I take that back, said the moderator.', 'remove')
  const appealed = await decided('This was fine after all.', 'remove', 1)
  await write(async (tx) => {
    await tx.update(decisions).set({ undoneAt: now }).where(eq(decisions.commentId, undone))
    await tx.update(comments).set({ status: 'published', guidelineId: null }).where(eq(comments.id, appealed))
  })
  const rows = await listDecided(now)
  assert.equal(
    rows.some((it) => it.commentId === undone),
    false,
  )
  assert.equal(rows.find((it) => it.commentId === appealed)?.removed, false)
})

test('words that were erased teach nothing at the next training', async () => {
  const id = await decided('My name is Tom and I live in Mill Street.', 'approve')
  await write(
    async (tx) => void (await tx.update(revisions).set({ body: '', html: '' }).where(eq(revisions.commentId, id))),
  )
  assert.equal(
    (await bodies()).some((body) => body.includes('Mill Street')),
    false,
  )
})

test('a training keeps figures of each head, shows neither before it has learned enough, and counts hosts', async () => {
  const trained = await train(now)
  assert.equal(trained.spam?.removals, 1)
  assert.equal(trained.spam?.shown, 0)
  assert.deepEqual((await readRulebook(db)).models, [])
  const [tally] = await db.select().from(hostTallies)
  assert.deepEqual(tally, { host: 'pills.example', approved: 0, removed: 1 })
})

test('a head is shown from 300 decisions and 30 removals on, where it does better than chance', () => {
  const enough = { decisions: 300, removals: 30, aucLow: 0.51 }
  assert.equal(isWorthShowing(enough), true)
  for (const less of [{ decisions: 299 }, { removals: 29 }, { aucLow: 0.5 }])
    assert.equal(isWorthShowing({ ...enough, ...less }), false)
})

test('a score that learned enough does better than chance on what was held out, and one of noise does not', () => {
  const adverts = ['cheap pills no prescription today', 'earn money from home, write me', 'win a prize at my shop']
  const remarks = ['the ferry was late again', 'I like the new railings', 'who decides about the bus lanes']
  const some = (n: number, removed: boolean) => ({
    body: `${(removed ? adverts : remarks)[n % 3]} ${n}`,
    removed,
    at: n,
  })
  const clear = learn(Array.from({ length: 300 }, (_, n) => some(n, n % 5 === 0)))!
  assert.ok(clear.figures.aucLow! > 0.9)
  assert.ok(isWorthShowing(clear.figures))
  const noise = learn(Array.from({ length: 300 }, (_, n) => ({ ...some(n, false), removed: n % 7 === 0 })))!
  assert.equal(isWorthShowing(noise.figures), false)
  assert.equal(learn([some(1, false)]), undefined)
})

test('a host counts once a comment, by the name somebody registered', () => {
  const body = 'https://a.shop.example https://b.shop.example/x'
  const rows = [
    { body, removed: true },
    { body: 'see shop.example/y', removed: false },
  ].map((it, at) => ({ ...it, commentId: String(at), guideline: 5, at }))
  assert.deepEqual(talliesOf(rows), [{ host: 'shop.example', approved: 1, removed: 1 }])
})
