import { build } from './steps/build.js'
import { findChromium, noChromium } from './steps/chromium.js'
import { install } from './steps/install.js'
import { playwright, playwrightEnvironment } from './steps/journeys.js'
import { pinnedNode } from './steps/node.js'
import { handOver } from './steps/processes.js'
import { giveUp } from './steps/say.js'

await install()
const node = pinnedNode()
const chromium = (await findChromium()) ?? giveUp(noChromium)
await build(node)
await handOver([...playwright(node), ...process.argv.slice(2)], { env: playwrightEnvironment(chromium) })
