import { install } from './steps/install.js'
import { pinnedNode } from './steps/node.js'
import { handOver } from './steps/processes.js'

await install()
await handOver([pinnedNode(), 'lib/command-line/main.ts', ...process.argv.slice(2)])
