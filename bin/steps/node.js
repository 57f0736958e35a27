import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.js'
import { giveUp } from './say.js'

/** The Node that everything but the launchers runs on: the pinned one, or the caller's if it is new enough. */
export function pinnedNode() {
  const pinned = join(root, 'node_modules', '.bin', 'node')
  if (existsSync(pinned) && spawnSync(pinned, ['--version']).status === 0) return pinned
  if (runsTypeScript(process.versions.node)) return process.execPath
  return giveUp(
    `Below the Line needs Node 22.18 or newer on this machine; this is ${process.versions.node}. Install Node 24.`,
  )
}

/** From these versions on, Node runs TypeScript by itself and the database driver loads. */
export function runsTypeScript(version) {
  const [major, minor] = version.split('.').map(Number)
  return major >= 24 || (major === 23 && minor >= 6) || (major === 22 && minor >= 18)
}
