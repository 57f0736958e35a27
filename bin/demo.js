import { parseArgs } from 'node:util'
import { build } from './steps/build.js'
import { untold } from './steps/environment.js'
import { install } from './steps/install.js'
import { pinnedNode } from './steps/node.js'
import { handOver } from './steps/processes.js'
import { giveUp } from './steps/say.js'
import { throwawayFolder } from './steps/throwaway.js'

const world = askedWorld()
await install()
const node = pinnedNode()
await build(node)

const folder = throwawayFolder()
const { PORT = '3000' } = process.env
const nothingReal = { DATA_DIR: folder, DATABASE_URL: `file:${folder}/demo.db`, HOST: '127.0.0.1', PORT }
await handOver([node, 'app/_server/front.ts'], {
  env: { ...untold, ...nothingReal, DEMO: world, NODE_ENV: 'production' },
})

function askedWorld() {
  try {
    const { world } = parseArgs({ options: { world: { type: 'string', default: 'busy' } } }).values
    if (world === 'quiet' || world === 'busy') return world
  } catch {
    // The same sentence answers every mistake.
  }
  return giveUp('Usage: npm run demo -- --world quiet (or busy, which is the default)', 2)
}
