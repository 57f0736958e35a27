import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { build } from './steps/build.js'
import { install } from './steps/install.js'
import { pinnedNode } from './steps/node.js'
import { handOver } from './steps/processes.js'
import { root } from './steps/root.js'
import { giveUp } from './steps/say.js'

const bench = 'e2e/bench/main.ts'
if (!existsSync(join(root, bench))) giveUp(`There are no benchmarks here: ${bench} is missing.`)

await install()
const node = pinnedNode()
await build(node)
await handOver([node, bench, ...process.argv.slice(2)])
