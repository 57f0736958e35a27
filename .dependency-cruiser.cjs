/**
 * The building has four floors: e2e -> app -> lib -> db. Look down, never up.
 * lib/floors.test.ts shows that each rule catches what it forbids.
 */

/** The modules of lib, lowest first. A lower one never imports a higher one. */
const modules = [
  'ground',
  'users',
  'guidelines',
  'articles',
  'screening',
  'cases',
  'comments',
  'sanctions',
  'moderation',
  'rules',
  'notices',
  'newsletters',
  'privacy',
  'insights',
  'exchange',
  'worlds',
  'command-line',
]

const TEST = '\\.test\\.[jt]s$'
const PURE = '(^|/)(policy|status)\\.ts$'
const PURE_WITH_INPUTS = '(^|/)(policy|status|schema)\\.ts$'
/** Every file of a module that is neither pure nor the ground everybody stands on: queries, verbs, back rooms. */
const QUERIES_AND_VERBS = '^lib/(?!ground/)[^/]+/(?!(policy|status|schema)\\.ts$)'

/** A package, wherever it is installed. */
const packages = (...names) => `(^|/)node_modules/(${names.join('|')})(/|$)`
const DIALECTS = packages(
  'better-sqlite3',
  'pg',
  '@electric-sql',
  'drizzle-orm/(sqlite-core|pg-core|better-sqlite3|node-postgres|pglite)',
)

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

const floors = [
  forbid(
    'everything-resolves',
    'An import that leads nowhere would be checked by no other rule.',
    {},
    { couldNotResolve: true },
  ),
  forbid(
    'no-circles',
    'What imports itself has no order to be read in. A type may look back.',
    {},
    { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  ),
  forbid(
    'db-looks-at-nothing',
    'The tables know nothing of the site.',
    { path: '^db/' },
    { path: '^(lib|app|e2e|bin)/' },
  ),
  forbid(
    'lib-looks-down',
    'What the site does knows nothing of the web.',
    { path: '^lib/' },
    { path: '^(app|e2e|bin)/' },
  ),
  forbid(
    'app-asks-lib',
    'Only lib asks the database. The closed lists are for everybody, and a test may have a database of its own.',
    { path: '^(app/|proxy\\.ts|instrumentation\\.ts)' },
    { path: '^(db|e2e|bin)/', pathNot: '^db/(choices|testing)\\.ts$' },
  ),
  forbid(
    'only-tests-have-a-database-of-their-own',
    'db/testing throws its database away.',
    { path: '^(app|lib)/', pathNot: TEST },
    { path: '^db/(testing|throwaway)' },
  ),
  forbid(
    'journeys-stay-outside',
    'A journey drives the site through a browser. Only support sets the stage, only a benchmark measures a part.',
    { path: '^e2e/', pathNot: '^e2e/(support|bench)/' },
    { path: '^(app|lib|db|bin)/' },
  ),
  forbid(
    'support-sets-the-stage',
    'Through lib, or with the throwaway database of the tests.',
    { path: '^e2e/support/' },
    { path: '^(app/|bin/|db/(?!testing|throwaway))' },
  ),
  forbid(
    'benchmarks-measure-parts',
    'The web is measured over HTTP.',
    { path: '^e2e/bench/' },
    { path: '^(app|bin)/' },
  ),
  forbid(
    'commands-only-start-things',
    'The launchers run on a Node that cannot read the rest.',
    { path: '^bin/' },
    { path: '^(app|lib|db|e2e)/' },
  ),
]

const order = modules
  .slice(0, -1)
  .map((name, at) =>
    forbid(
      `${name}-stays-below`,
      'A lower module never imports a higher one. A test may set its stage with one.',
      { path: name === 'ground' ? '^lib/(ground/|config\\.ts$)' : `^lib/${name}/`, pathNot: TEST },
      { path: `^lib/(${modules.slice(at + 1).join('|')})/` },
    ),
  )

const rooms = [
  forbid(
    'known-modules-only',
    'A new module has a place in the order above.',
    {},
    { path: '^lib/[^/]+/', pathNot: `^lib/(${modules.join('|')}|architecture)/` },
  ),
  forbid(
    'back-rooms-are-private',
    "A module's subfolders are its back rooms; only queries/ is open, and jobs/ to the worker. The ground is everybody's, and so are types.",
    { path: '^(?:lib/([^/]+)/|[^/]+)', pathNot: '^app/_server/worker\\.ts$' },
    {
      dependencyTypesNot: ['type-only'],
      path: '^lib/[^/]+/[^/]+/',
      pathNot: ['^lib/$1/', '^lib/[^/]+/queries/', '^lib/ground/'],
    },
  ),
  forbid(
    'the-worker-opens-jobs-only',
    'The worker calls what jobs mean, and no other back room.',
    { path: '^app/_server/worker\\.ts$' },
    { path: '^lib/[^/]+/[^/]+/', pathNot: '^lib/([^/]+/(queries|jobs)|ground)/' },
  ),
  forbid(
    'inputs-and-policies-are-pure',
    'Who may what, what follows what and what may be sent are decided without asking anybody.',
    { path: `^lib/.*${PURE_WITH_INPUTS}`, pathNot: TEST },
    { path: '^(db/connect|lib/config\\.ts$)', reachable: true },
  ),
  forbid(
    'policies-need-no-zod',
    'Browser scripts import policies, and zod alone is 25 kB.',
    { path: PURE },
    { dependencyTypesNot: ['type-only'], path: [packages('zod'), '/schemas?\\.ts$'] },
  ),
]

const doors = [
  forbid(
    'one-door-to-the-dialect',
    'Only db knows which database this is. A benchmark compares with the bare driver.',
    { pathNot: '^(db|e2e/bench)/' },
    { path: DIALECTS },
  ),
  forbid(
    'one-door-to-next',
    'Sessions, cookies and headers are read in app/_server and nowhere else.',
    { path: '^(app|lib|db)/', pathNot: '^app/(_server|api/auth)/' },
    { path: packages('next-auth', 'next/headers(\\.d\\.ts|\\.js)?') },
  ),
  forbid(
    'only-app-knows-next',
    'The rest runs without a web. Support and benchmarks sign people in the way the site does.',
    { path: '^(lib|db|bin|e2e)/', pathNot: '^e2e/(support|bench)/' },
    { path: packages('next', 'next-auth', 'react', 'react-dom') },
  ),
  forbid(
    'plain-node-reads-no-tsx',
    'The front door, lib and db run as they are written; Node strips types and nothing else.',
    { path: '^(app/_server/front\\.ts$|app/_server/front/|lib/|db/)' },
    { path: '\\.tsx$', reachable: true },
  ),
]

const documents = [
  forbid(
    'scripts-travel-light',
    'What a browser loads imports its own folder, policies and statuses; of anything else only the types.',
    { path: '^app/_document/scripts/', pathNot: TEST },
    { dependencyTypesNot: ['type-only'], path: '.', pathNot: ['^app/_document/scripts/', `^lib/.*${PURE}`] },
  ),
  forbid(
    'documents-are-pure',
    'A document is given everything it shows.',
    { path: '^app/_document/', pathNot: [TEST, '^app/_document/scripts/'] },
    {
      dependencyTypesNot: ['type-only'],
      path: [QUERIES_AND_VERBS, '^app/_server/', '^lib/config\\.ts$', packages('next', 'next-auth')],
    },
  ),
  forbid(
    'shared-pieces-fetch-nothing',
    'What screens share is given props.',
    { path: '^app/_ui/', pathNot: TEST },
    { dependencyTypesNot: ['type-only'], path: [QUERIES_AND_VERBS, '^app/_server/', '^lib/config\\.ts$'] },
  ),
]

module.exports = {
  forbidden: [...floors, ...order, ...rooms, ...doors, ...documents],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^\\.next/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
}
