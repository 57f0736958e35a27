import { isTest } from '../places.ts'
import type { Rule } from '../rule.ts'

const MOST = 200

export const shortFiles: Rule = {
  promise: `no file is longer than ${MOST} lines, catalogues, tests and the text of worlds aside`,
  about: (path) => !isTest(path) && !/^lib\/(ground\/catalogue|worlds)\//.test(path),
  look({ source }) {
    const lines = source.trimEnd().split('\n').length
    return lines > MOST ? [`has ${lines} lines`] : []
  },
  broken: { 'lib/users/policy.ts': 'const one = 1\n'.repeat(MOST + 1) },
  sound: {
    'lib/users/policy.ts': 'const one = 1\n'.repeat(MOST),
    'lib/users/policy.test.ts': `${'\n'.repeat(900)}end`,
  },
}
