import { spawnSync } from 'node:child_process'
import { install } from './steps/install.js'
import { dialects, generate, staleness } from './steps/migrations.js'
import { pinnedNode } from './steps/node.js'
import { root } from './steps/root.js'
import { giveUp } from './steps/say.js'

await install()
const node = pinnedNode()
const asked = process.argv.slice(2)

if (asked.includes('--check')) {
  const why = await staleness(node)
  if (why) giveUp(why)
} else {
  const [program, ...args] = generate(node)
  for (const env of Object.values(dialects)) {
    const { status } = spawnSync(program, [...args, ...asked], { cwd: root, env, stdio: 'inherit' })
    if (status !== 0) process.exit(status ?? 1)
  }
}
