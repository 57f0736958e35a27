import assert from 'node:assert/strict'
import { test } from 'node:test'
import { callOf } from './calls.ts'
import { commands } from './commands.ts'
import { helpTextOf } from './help.ts'

const now = new Date('2026-11-02T12:00:00Z')

function called(line: string) {
  const args = line.split(' ')
  const command = commands.find(({ words }) => words.every((word, at) => args[at] === word))
  assert.ok(command, line)
  return callOf(command, args.slice(command.words.length), now)
}

const wrong: [line: string, sentence: RegExp][] = [
  ['article import', /^This needs FILE\.$/],
  ['article import --fast x.txt', /^Unknown option '--fast'\.$/],
  ['article import x.txt --slug', /--slug/],
  ['user create --role admin', /^This needs --email\.$/],
  ['user create --email a@example.org Ada', /^“Ada” is more than this takes\.$/],
  ['seed', /^This needs quiet, busy, long:N or desk:N\.$/],
  ['seed loud', /^“loud” is not quiet, busy, long:N or desk:N\.$/],
  ['seed long:0', /^“long:0” is not/],
  ['seed long:1e9', /^“long:1e9” is not/],
  ['seed quiet busy', /^“busy” is more/],
  ['verify-audit now', /^“now” is more/],
  ['recount --fix', /^Unknown option '--fix'/],
]

for (const [line, message] of wrong)
  test(`“btl ${line}” is not how it is called, and a sentence says why`, () =>
    assert.throws(() => called(line), { name: 'BadUsage', message }))

test('options and operands arrive apart', () => {
  const { options, operands } = called('article import a.txt --slug ferry b.md')
  assert.deepEqual({ ...options }, { slug: 'ferry' })
  assert.deepEqual(operands, ['a.txt', 'b.md'])
})

test('asking for help is never wrong', () => {
  for (const command of commands) {
    assert.equal(callOf(command, ['--help'], now).help, true)
    assert.match(helpTextOf(command), /^Usage: btl [a-z-]+.*\n\n[A-Z][^{}]+\.$/)
  }
})
