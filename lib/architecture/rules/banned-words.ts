import { baseOf } from '../places.ts'
import type { Rule } from '../rule.ts'
import { exportsOf } from '../source.ts'

const BANNED = new Set('util helper manager service handler data info misc common'.split(' '))
/** Next and its like name these for us. */
const GIVEN = /^(\[.*\]|\(.*\)|_\w[\w-]*|\.\w+)$/

export const bannedWords: Rule = {
  promise: 'names say what a thing is: files are kebab-case, and no file or export is a helper or a manager',
  about: (path) => !/^lib\/architecture\//.test(path),
  look: ({ path, tree }) => [
    ...path
      .split('/')
      .filter((part) => !isKebab(part))
      .map((part) => `${part} is not kebab-case`),
    ...[...path.split('/').map(baseOf), ...exportsOf(tree).map(({ name }) => name)].flatMap((name) =>
      wordsOf(name)
        .filter((word) => BANNED.has(word.replace(/s$/, '')))
        .map((word) => `${name} says ${word}`),
    ),
  ],
  exceptions: { 'db/dialect.ts': 'dataDir is DATA_DIR, a name operators know' },
  broken: {
    'lib/users/user-helpers.ts': '',
    'lib/utils/fold.ts': '',
    'lib/users/banUser.ts': '',
    'app/door.ts': 'export const clickHandler = () => 1; export class CaseManager {}',
  },
  sound: {
    'app/articles/[slug]/route.tsx': 'export const metadata = 1; const handler = 2; export const { database } = it',
    'app/_document/page.tsx': '',
    'app/api/auth/[...nextauth]/route.ts': '',
    'lib/users/names.test.ts': '',
    'db/connect.sqlite.ts': '',
  },
}

const isKebab = (part: string) => GIVEN.test(part) || /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*$/.test(part)

const wordsOf = (name: string) =>
  name
    .replaceAll(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/)
