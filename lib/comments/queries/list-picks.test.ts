import '#db/testing'
import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { storeFirstGuidelines } from '#lib/guidelines/store-first-guidelines'
import { claimCase } from '#lib/moderation/claim-case'
import { decide } from '#lib/moderation/decide'
import { type Person, visitor } from '#lib/users/policy'
import { aComment, anArticle, aPerson } from '#lib/worlds/stage'
import { editComment } from '../edit-comment.ts'
import { pickComment } from '../pick-comment.ts'
import { takeBackPick } from '../take-back-pick.ts'
import { withdrawComment } from '../withdraw-comment.ts'
import { listPicks } from './list-picks.ts'

const now = new Date('2026-11-23T10:00:00Z')
const later = (seconds: number) => new Date(now.getTime() + seconds * 1_000)

before(() => storeFirstGuidelines(now))

async function aTalk() {
  const mona = await aPerson({ role: 'moderator', name: 'Mona Lind', now })
  const [jun, article] = [await aPerson({ name: 'Jun Watanabe', now }), await anArticle()]
  const say = (body: string, author: Person = jun) => aComment({ author, article, body, now })
  const pick = ({ id }: { id: string }, second = 0) => pickComment(mona, { commentId: id }, { now: later(second) })
  const picks = () => listPicks(visitor, article.id)
  return { mona, jun, say, pick, picks }
}

test('the two latest picks stand on top, by their authors', async () => {
  const { say, pick, picks } = await aTalk()
  const [first, second, third] = [await say('One.'), await say('Two.'), await say('Three.')]
  for (const [at, comment] of [third, first, second].entries()) await pick(comment, at)
  assert.deepEqual(await picks(), [
    { id: second.id, name: 'Jun Watanabe', line: 'Two.' },
    { id: first.id, name: 'Jun Watanabe', line: 'One.' },
  ])
})

test('a pick is told in plain words, cut between words and never through markup', async () => {
  const { say, pick, picks } = await aTalk()
  const link = '[the *report*](https://example.com/a-very-long-address-of-a-report)'
  await pick(await say(`> Quoted\n\n<b>Bold</b> & **strong** ${link} ${'and so on '.repeat(40)}`))
  const [{ line } = { line: '' }] = await picks()
  assert.match(line, /^Quoted <b>Bold<\/b> & strong the report (and so on )+(and |and so )?(and|so|on)…$/)
  assert.ok([...line].length <= 200)
})

const endings: [what: string, end: (talk: Awaited<ReturnType<typeof aTalk>>, id: string) => Promise<unknown>][] = [
  ['was taken back', ({ mona }, commentId) => takeBackPick(mona, { commentId }, { now: later(1) })],
  ['its author withdrew', ({ jun }, commentId) => withdrawComment(jun, { commentId }, { now: later(1) })],
  [
    'a moderator removed',
    async ({ mona }, commentId) => {
      const { caseId, claim } = (await claimCase(mona, { commentId }, later(1)))!
      await decide(mona, { action: 'remove', caseId, claim: claim.id, revision: 1, guideline: 1 }, later(2))
    },
  ],
  [
    'its author changed into something that waits',
    ({ jun }, commentId) => {
      const input = { commentId, body: 'Ring me on 030 1234567.', revision: 1, anyway: true }
      return editComment(jun, input, { now: later(1), address: '192.0.2.5' })
    },
  ],
]

for (const [what, end] of endings)
  test(`a pick that ${what} stands on top no more`, async () => {
    const talk = await aTalk()
    const comment = await talk.say('The best of the day.')
    await talk.pick(comment)
    assert.equal((await talk.picks()).length, 1)
    await end(talk, comment.id)
    assert.deepEqual(await talk.picks(), [])
  })
