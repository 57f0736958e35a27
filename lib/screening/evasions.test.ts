import assert from 'node:assert/strict'
import { test } from 'node:test'
import { foldWithOffsets } from '#lib/ground/text/fold'
import { firstTerms } from './first-terms.ts'
import { matchTerms, treeOf } from './terms.ts'

const tree = treeOf([{ term: 'dickhead', action: 'hold', severity: 2 }])
const found = (text: string) => matchTerms(foldWithOffsets(text).folded, tree)

const dressed = [
  'dickhead',
  'DICKHEAD',
  'd1ckh34d',
  'd!ckhe@d',
  [...'dickhead'].join('\u200b'),
  'd\u00adickhead',
  'diсkhеаd',
  '𝐝𝐢𝐜𝐤𝐡𝐞𝐚𝐝',
  'ｄｉｃｋｈｅａｄ',
  'díckhéád',
  'diiiickhead',
  'dickheadddd',
  'd i c k h e a d',
  'd  i  c  k  h  e  a  d',
  'd.i.c.k.h.e.a.d',
  'd-i-c-k-h-e-a-d',
  'dick-head',
  'd_i_c_k_h_e_a_d',
  'd*ckhead',
  'd**khead',
  'd#ckhead',
  'ⓓⓘⓒⓚⓗⓔⓐⓓ',
  'ᴅɪᴄᴋʜᴇᴀᴅ',
  '🇩🇮🇨🇰🇭🇪🇦🇩',
  'd😀i😀c😀k😀h😀e😀a😀d',
  'd1сkh3аd',
]

for (const word of dressed)
  test(`“${word}” is seen through`, () => assert.equal(found(`You ${word}, all of you`).length > 0, true))

test('a hit ends where the word ends, whatever stands after it', () => {
  const text = foldWithOffsets('You dickhead.... really')
  const spans = matchTerms(text.folded, tree).map(({ start, end }) => text.folded.slice(start, end))
  assert.deepEqual(new Set(spans), new Set(['dickhead']))
})

const first = treeOf(firstTerms)
const innocent = [
  'Scunthorpe and Penistone lie in the north of England.',
  'The class assumed that the bass passed the cockpit.',
  'Dick Whittington was mayor; the Sussex coast is lovely.',
  'It cost 900k, that is 455 a head, on the A55 between 7 and 8.',
  'The 1980s, 2-1 and 5-0: what a match, as she said.',
  'A *hit* and a *lot* of _fun_, **but** not 100% sure.',
  'Push it. Pass it on. Is it his? As such, it was.',
  'We met at 5 p.m. in the U.S.A., i.e. on the 4th of July.',
  'Therapist, analyst, specialist and cocktail makers.',
  'hello!!! sooooo goooood, nooooo, yessss',
]

for (const text of innocent)
  test(`nothing is found in “${text}”`, () => {
    const { folded } = foldWithOffsets(text)
    assert.deepEqual(
      matchTerms(folded, first).map(({ start, end }) => folded.slice(start, end)),
      [],
    )
  })

test('every term of the first list is found as it stands, and nothing of it removes', () => {
  for (const { term, action } of firstTerms) {
    assert.equal(action, 'hold')
    assert.ok(matchTerms(foldWithOffsets(`so ${term} it is`).folded, first).length > 0, term)
  }
})
