import { checks } from './steps/checks.js'
import { install } from './steps/install.js'
import { pinnedNode } from './steps/node.js'
import { inWords } from './steps/totals.js'

await install()
const totals = await checks(pinnedNode())
console.log(inWords(totals))
process.exit(totals.failed > 0 ? 1 : 0)
