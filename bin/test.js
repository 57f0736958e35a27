import { attemptBuild } from './steps/build.js'
import { checks } from './steps/checks.js'
import { install } from './steps/install.js'
import { journeys } from './steps/journeys.js'
import { pinnedNode } from './steps/node.js'
import { testServer } from './steps/postgres.js'
import { outcomeOf, step } from './steps/report.js'
import { say } from './steps/say.js'
import { inWords, sum } from './steps/totals.js'
import { unitTests } from './steps/unit-tests.js'

const noServer = 'There is no PostgreSQL server to test on: set TEST_POSTGRES_URL, or install the package postgresql.'

await install()
const node = pinnedNode()

const results = [await checks(node), await step('tests on PGlite', () => unitTests(node, 'pglite'))]
results.push(await onServer())
results.push(await step('build', async () => outcomeOf(await attemptBuild(node))))
results.push(await step('browser journeys', () => journeys(node)))

const totals = sum(results)
console.log(inWords(totals))
process.exit(totals.failed > 0 ? 1 : 0)

async function onServer() {
  const server = await testServer()
  if (server) {
    const result = await step('tests on a PostgreSQL server', () => unitTests(node, server.url))
    await server.stop()
    return result
  }
  if (process.env.CI) return step('tests on a PostgreSQL server', async () => outcomeOf(noServer))
  say(`- ${noServer}\n`)
  return { passed: 0, failed: 0, skipped: 0 }
}
