import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname } from 'node:path'
import { test } from 'node:test'
import { filesOf } from './files.ts'
import { pathsIn, shapelessFolders, strayEntries } from './outside.ts'

const kept = keptFiles()

test('only what was decided on stands at the top of the project', () => {
  assert.deepEqual(strayEntries(kept), [])
  assert.deepEqual(strayEntries(['lib/users/policy.ts', 'src/index.ts', 'notes.txt', '.ci/run']), ['src', 'notes.txt'])
})

test('no folder is called after everything', () => {
  assert.deepEqual(shapelessFolders(kept), [])
  const samples = ['app/components/card.tsx', 'lib/utils/fold.ts', 'lib/users/types.ts', 'src/x.ts']
  assert.deepEqual(shapelessFolders(samples), ['app/components/card.tsx', 'lib/utils/fold.ts', 'src/x.ts'])
})

test('every path that the documents name leads somewhere', () => {
  const lost = ['README.md', ...filesOf('docs')]
    .filter((path) => path.endsWith('.md') && existsSync(path))
    .flatMap((document) =>
      pathsIn(readFileSync(document, 'utf8'))
        .filter((path) => !existsSync(path))
        .map((path) => `${document} names ${path}`),
    )
  assert.deepEqual(lost, [])
})

test('a path in a document is found in code and in links, a pattern is not taken for one', () => {
  const document =
    'See `lib/users/policy.ts`, [the seam](../db/connect.ts#why), `db/tables/`, `lib/*.ts`, `npm test` and `next/lib`.'
  assert.deepEqual(pathsIn(document), ['lib/users/policy.ts', 'db/connect.ts', 'db/tables'])
})

/** Every file the repository keeps; where there is no repository, every file that is not plainly made here. */
function keptFiles(): string[] {
  try {
    return execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
      .split('\0')
      .filter(Boolean)
  } catch {
    const made = readFileSync('.gitignore', 'utf8').split('\n').filter(Boolean)
    const isMade = (name: string) => made.some((it) => it === `${name}/` || it === name || it === `*${extname(name)}`)
    return readdirSync('.')
      .filter((name) => name !== '.git' && !isMade(name))
      .flatMap(filesOf)
  }
}
