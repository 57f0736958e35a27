import { build } from './steps/build.js'
import { environment } from './steps/environment.js'
import { install } from './steps/install.js'
import { pinnedNode } from './steps/node.js'
import { handOver } from './steps/processes.js'

await install()
const node = pinnedNode()
await build(node)
await handOver([node, 'app/_server/front.ts'], { env: { ...environment, NODE_ENV: 'production' } })
