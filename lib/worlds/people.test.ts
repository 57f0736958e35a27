import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nameKey, refusedName } from '#lib/users/names'
import { newcomers, regulars, reporters, secondModerator, signIns, spammers } from './people.ts'

const everyone = [...signIns, secondModerator, ...reporters, ...regulars, ...newcomers, ...spammers]

test('everybody bears a name that could have been registered', () => {
  const refused = everyone.filter(({ name }) => refusedName(name)).map(({ name }) => name)
  assert.deepEqual(refused, [])
})

test('no two names look alike', () => {
  assert.equal(new Set(everyone.map(({ name }) => nameKey(name))).size, everyone.length)
})

test('there are more than 150 regular readers, who write their names in at least seven scripts', () => {
  const scripts = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Arabic}/u]
  const more = [/\p{Script=Han}/u, /\p{Script=Hiragana}/u, /\p{Script=Devanagari}/u]
  assert.ok(regulars.length >= 150)
  for (const script of [...scripts, ...more])
    assert.ok(
      regulars.some(({ name }) => script.test(name)),
      `${script}`,
    )
})

test('addresses are plain and end in a domain nobody owns', () => {
  assert.ok(everyone.every(({ email }) => /^[a-z0-9.]+@example\.test$/.test(email)))
})
