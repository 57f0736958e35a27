/** Imports the house forbids, and imports it allows that look like them: `path: import`. */

const modules =
  'ground users guidelines articles screening cases comments sanctions moderation rules notices newsletters privacy insights exchange worlds command-line'.split(
    ' ',
  )

/** What there is to import. */
export const building: Record<string, string> = {
  'app/_document/page.tsx': 'export const page = <p />',
  'app/_document/scripts/drafts.ts': 'export const drafts = 1',
  'app/round.ts': "import './about.ts'",
  'app/about.ts': '',
  'app/_server/viewer.ts': "import 'next-auth'; import 'next/headers'",
  'app/_ui/button.tsx': 'export const button = <p />',
  'db/choices.ts': 'export const roles = 1',
  'db/connect.ts': "import 'better-sqlite3'; import 'drizzle-orm/sqlite-core'",
  'db/testing.ts': "import './connect.ts'",
  'e2e/support/site.ts': "import 'next-auth'; import '#db/testing'; import '#lib/comments/queries'",
  'lib/comments/post-comment.ts': "import '#db/connect'; import './schema.ts'; import './posting/facts.ts'",
  'lib/comments/posting/facts.ts': "import '#lib/comments/queries'",
  'lib/comments/queries.ts': "import '#db/connect'",
  'lib/comments/queries/read-one.ts': "import '#db/connect'",
  'lib/comments/schema.ts': "import 'zod'",
  'lib/config.ts': "import './ground/parse.ts'",
  'lib/ground/parse.ts': "import 'zod'",
  'lib/ground/text/fold.ts': 'export const fold = 1',
  'lib/users/jobs/send-mail.ts': 'export const sendMail = 1',
  'lib/cases/look-up.ts': "import '#db/connect'",
  'lib/exchange/picture.tsx': 'export const picture = <p />',
  'lib/gadgets/policy.ts': 'export const may = 1',
  'bin/start.js': 'export const start = 1',
  ...Object.fromEntries(modules.map((name) => [`lib/${name}/policy.ts`, 'export const may = 1'])),
}

/** The files of packages that there are to import. */
export const packages = [
  ...['zod', 'react', 'pg', 'better-sqlite3', 'next-auth', 'next'].map((name) => `${name}/index.js`),
  ...['drizzle-orm/sqlite-core/index.js', 'next/headers.js', 'next/link.js'],
]

/** Near misses. */
export const sound: Record<string, string> = {
  'app/look-back.ts': "import type { A } from './look-ahead.ts'",
  'app/look-ahead.ts': "import './look-back.ts'",
  'app/articles/route.tsx':
    "import '#db/choices'; import '#app/_document/page.tsx'; import '#lib/comments/queries/read-one'",
  'app/door.test.ts': "import '#db/testing'; import '#lib/comments/post-comment'",
  'app/_document/comment.tsx': "import type { A } from '#lib/comments/posting/facts'; import '#lib/ground/text/fold'",
  'app/_document/scripts/door.ts':
    "import './drafts.ts'; import '#lib/comments/policy'; import type { A } from '#lib/comments/schema'",
  'app/_server/worker.ts': "import '#lib/users/jobs/send-mail'",
  'e2e/bench/main.ts': "import 'next-auth'; import '#lib/comments/post-comment'; import 'better-sqlite3'",
  'e2e/reading.spec.ts': "import './support/site.ts'",
  'lib/cases/close.test.ts': "import '#lib/comments/post-comment'",
  'lib/moderation/decide.ts': "import '#lib/comments/post-comment'; import '#lib/ground/text/fold'",
  'lib/moderation/status.ts': "import '#db/choices'; import type { A } from '#lib/comments/schema'",
}

/** Each breaks the one rule it stands under, once. */
export const broken: Record<string, Record<string, string>> = {
  'everything-resolves': { 'lib/users/lost.ts': "import '#lib/nowhere'" },
  'no-circles': { 'app/about.ts': "import './round.ts'" },
  'db-looks-at-nothing': { 'db/tables.ts': "import '#lib/users/policy'" },
  'lib-looks-down': { 'lib/users/greet.ts': "import '#app/_server/viewer'" },
  'app-asks-lib': { 'app/page.ts': "import '#db/connect'", 'proxy.ts': "import '#db/connect'" },
  'only-tests-have-a-database-of-their-own': { 'lib/users/forget.ts': "import '#db/testing'" },
  'journeys-stay-outside': { 'e2e/posting.spec.ts': "import '#lib/comments/policy'" },
  'support-sets-the-stage': { 'e2e/support/shortcut.ts': "import '#app/_server/viewer'" },
  'benchmarks-measure-parts': { 'e2e/bench/web.ts': "import '#app/_server/viewer'" },
  'commands-only-start-things': { 'bin/clever.js': "import '#lib/users/policy'" },
  'known-modules-only': { 'app/stray.ts': "import '#lib/gadgets/policy'" },
  'back-rooms-are-private': { 'lib/moderation/intrude.ts': "import '#lib/comments/posting/facts'" },
  'the-worker-opens-jobs-only': { 'app/_server/worker.ts': "import '#lib/comments/posting/facts'" },
  'inputs-and-policies-are-pure': {
    'lib/cases/status.ts': "import './look-up.ts'",
    'lib/newsletters/schema.ts': "import '#lib/config'",
  },
  'policies-need-no-zod': {
    'lib/notices/status.ts': "import 'zod'",
    'lib/rules/status.ts': "import '#lib/comments/schema'",
  },
  'one-door-to-the-dialect': {
    'lib/users/raw.ts': "import 'drizzle-orm/sqlite-core'",
    'lib/articles/raw.ts': "import 'pg'",
  },
  'one-door-to-next': {
    'app/cookies.ts': "import 'next/headers'",
    'app/_document/who.tsx': "import type { A } from 'next-auth'",
  },
  'only-app-knows-next': { 'lib/users/cached.ts': "import 'react'" },
  'plain-node-reads-no-tsx': {
    'app/_server/front.ts': "import './front/open.ts'",
    'app/_server/front/open.ts': "import '#app/_document/page.tsx'",
    'lib/exchange/draw.ts': "import './picture.tsx'",
  },
  'scripts-travel-light': {
    'app/_document/scripts/heavy.ts': "import '#lib/comments/schema'",
    'app/_document/scripts/posting.ts': "import '#lib/comments/post-comment'",
    'app/_document/scripts/zod.ts': "import 'zod'",
  },
  'documents-are-pure': {
    'app/_document/live.tsx': "import '#lib/comments/queries'",
    'app/_document/link.tsx': "import 'next/link'",
  },
  'shared-pieces-fetch-nothing': { 'app/_ui/list.tsx': "import '#lib/comments/queries/read-one'" },
  ...Object.fromEntries(
    modules
      .slice(0, -1)
      .map((name, at) => [
        `${name}-stays-below`,
        { [`lib/${name}/reach.ts`]: `import '#lib/${modules[at + 1]}/policy'` },
      ]),
  ),
}
