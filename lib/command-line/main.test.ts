import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'

const folder = mkdtempSync(join(tmpdir(), 'below-the-line-btl-'))
after(() => rmSync(folder, { recursive: true, force: true }))

const file = (name: string) => join(folder, name)
const environment = (database: string) => ({
  NODE_ENV: 'test' as const,
  PATH: process.env.PATH,
  DATA_DIR: folder,
  NODE_COMPILE_CACHE: file('compiled'),
  DATABASE_URL: `file:${file(database)}`,
})

interface Given {
  database?: string
  input?: string
  env?: Record<string, string>
}

function btl(args: string[], { database = 'site.db', input = '', env = {} }: Given = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['lib/command-line/main.ts', ...args], {
    env: { ...environment(database), ...env },
    input,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

/** Lets a few lines of code loose on a database, as somebody with the file in their hands could. */
function meddle(database: string, code: string) {
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    env: environment(database),
    encoding: 'utf8',
  })
  assert.equal(status, 0, stderr)
}

const ferry = `The ferry stops for the winter | Local news

The last boat of the year left at noon.

Tegan Pryce
Published: 2026-11-02 08:15:00
`
writeFileSync(file('ferry.txt'), ferry)
writeFileSync(file('fuller.txt'), ferry.replace('noon.', 'noon, full.'))
writeFileSync(file('list.txt'), 'milk\neggs\n')
writeFileSync(
  file('pool.md'),
  '---\ntitle: The pool\nsection: Sport\nauthor: Jo\ndate: 2026-11-01\n---\n\nIt reopens.\n',
)

test('btl --help lists every command, wants nothing and exits with 0', () => {
  const { status, stdout } = btl(['--help'])
  assert.equal(status, 0)
  for (const command of ['article import FILE', 'user create --email', 'seed quiet', 'verify-audit', 'recount'])
    assert.ok(stdout.includes(`\n  ${command}`), command)
})

test('what is no command exits with 2 and says where to look', () => {
  const { status, stdout, stderr } = btl(['dance', 'slowly'])
  assert.deepEqual([status, stdout], [2, ''])
  assert.match(stderr, /^There is no command “dance slowly”\. btl --help lists the commands/)
})

test('a command called in a way it does not know exits with 2 and says what it takes', () => {
  const { status, stderr } = btl(['seed', 'loud'])
  assert.equal(status, 2)
  assert.match(
    stderr,
    /^“loud” is not quiet, busy, long:N or desk:N\.\n\nUsage: btl seed quiet\|busy\|long:N\|desk:N\n$/,
  )
})

test('articles are added once, left alone when nothing changed, updated when something did; what is no article keeps none out', () => {
  const path = 'at /articles/the-ferry-stops-for-the-winter\n'
  const headline = '“The ferry stops for the winter”'
  const first = btl(['article', 'import', ...['list.txt', 'missing.txt', 'ferry.txt', '', 'pool.md'].map(file)])
  assert.equal(first.status, 1)
  assert.equal(
    first.stdout,
    `${file('ferry.txt')}: added ${headline} ${path}${file('pool.md')}: added “The pool” at /articles/the-pool\n`,
  )
  const [list, missing, place] = first.stderr.trim().split('\n')
  assert.match(list ?? '', /list\.txt: This is neither plain text/)
  assert.match(missing ?? '', /missing\.txt: There is no such file\./)
  assert.match(place ?? '', /: This is a folder\./)
  const again = btl(['article', 'import', file('ferry.txt')])
  assert.deepEqual([again.status, again.stdout], [0, `${file('ferry.txt')}: nothing changed in ${headline} ${path}`])
  const fuller = btl(['article', 'import', file('fuller.txt')])
  assert.deepEqual([fuller.status, fuller.stdout], [0, `${file('fuller.txt')}: updated ${headline} ${path}`])
})

test('--slug gives an article an address of its own', () => {
  const { stdout } = btl(['article', 'import', file('ferry.txt'), '--slug', 'ferry'], { database: 'slug.db' })
  assert.match(stdout, /added .* at \/articles\/ferry\n/)
})

test('an admin is created with the password that is piped in, which is not shown, and nobody twice', () => {
  const args = ['user', 'create', '--role', 'admin', '--email', 'ada@example.org', '--name', 'Ada Okafor']
  const { status, stdout, stderr } = btl(args, { input: 'correct horse battery\n', database: 'people.db' })
  assert.equal(status, 0, stderr)
  assert.equal(stdout, 'Ada Okafor (ada@example.org) can sign in, as admin.\n')
  const mina = ['user', 'create', '--email', 'mina@example.org', '--name', 'Ada  Okafor']
  const again = btl(mina, { database: 'people.db' })
  assert.deepEqual([again.status, again.stdout], [1, ''])
  assert.match(again.stderr, /^Someone has this name/)
})

test('without a password one is made and shown; without a name one is found', () => {
  const { status, stdout, stderr } = btl(['user', 'create', '--role', 'admin', '--email', 'admin@example.org'])
  assert.equal(status, 0, stderr)
  assert.match(stdout, /^Colleague \d{4} \(admin@example\.org\) can sign in, as admin\.\n/)
  assert.match(stdout, /\nPassword, shown this once: \S{30,}\n$/)
})

test('a backup is a whole database of its own, and takes the place of no file', () => {
  const database = 'kept.db'
  btl(['article', 'import', file('ferry.txt'), file('pool.md')], { database })
  const { status, stdout, stderr } = btl(['backup', file('copy.db')], { database })
  assert.equal(status, 0, stderr)
  assert.match(stdout, /copy\.db is a whole copy\. Its record holds: 2 events\./)
  const copied = { database: 'copy.db' }
  assert.match(btl(['verify-audit'], copied).stdout, /^The record holds: 2 events/)
  assert.equal(btl(['recount'], copied).status, 0)
  assert.match(btl(['article', 'import', file('pool.md')], copied).stdout, /nothing changed in “The pool”/)
  const again = btl(['backup', file('copy.db')], { database })
  assert.deepEqual([again.status, again.stdout], [1, ''])
  assert.match(again.stderr, /^There is a file \S+copy\.db already\. Name another/)
  const nowhere = btl(['backup', file('no-such-folder/copy.db')], { database })
  assert.equal(nowhere.status, 1)
  assert.match(nowhere.stderr, /^The backup \S+ cannot be written: /)
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.includes('.part')),
    [],
  )
})

test('a database whose record was meddled with is not backed up as if it held', () => {
  const database = 'meddled.db'
  btl(['article', 'import', file('ferry.txt')], { database })
  assert.equal(btl(['verify-audit'], { database }).status, 0)
  const bytes = readFileSync(file(database))
  bytes.write('article.imparted', bytes.indexOf('article.imported'))
  writeFileSync(file(database), bytes)
  const { status, stderr } = btl(['backup', file('bad.db')], { database })
  assert.equal(status, 1)
  assert.match(stderr, /^The copy does not hold together, so it was not kept\./)
  assert.equal(existsSync(file('bad.db')), false)
})

test('the record verifies and the counts are right, until somebody meddles with the database', () => {
  const database = 'record.db'
  btl(['article', 'import', file('ferry.txt'), file('pool.md')], { database })
  const verified = btl(['verify-audit'], { database })
  assert.equal(verified.status, 0, verified.stderr)
  assert.match(
    verified.stdout,
    /^The record holds: 2 events, each following from the one before\. It ends with [0-9a-f]{64}\.\n$/,
  )
  assert.deepEqual(btl(['recount'], { database }), { status: 0, stdout: 'Every stored count is right.\n', stderr: '' })

  meddle(
    database,
    `import { eq } from 'drizzle-orm'
     import { write } from '#db/connect'
     import { articles } from '#db/tables/articles'
     await write(async (tx) => void (await tx.update(articles).set({ comments: 7 }).where(eq(articles.slug, 'the-pool'))))`,
  )
  const recounted = btl(['recount'], { database })
  assert.equal(recounted.status, 1)
  assert.match(
    recounted.stderr,
    /^articles\.comments of [0-9a-f-]{36} is stored as 7 and counted as 0\.\n1 stored count differs\.\n$/,
  )

  const bytes = readFileSync(file(database))
  bytes.write('article.imparted', bytes.indexOf('article.imported'))
  writeFileSync(file(database), bytes)
  const broken = btl(['verify-audit'], { database })
  assert.deepEqual([broken.status, broken.stdout], [1, ''])
  assert.match(
    broken.stderr,
    /^Row [12] of the record does not follow from the one before it \(event [0-9a-f-]{36}\)\./,
  )
})

test('a mistake in the environment is one sentence and exit status 1', () => {
  const { status, stderr } = btl(['article', 'import', file('ferry.txt')], { env: { PORT: 'eighty' } })
  assert.equal(status, 1)
  assert.equal(stderr.trim(), 'PORT is a number, such as 3000.')
})
