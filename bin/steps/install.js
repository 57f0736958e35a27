import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isInstalled } from './installed.js'
import { alone } from './lock.js'
import { run } from './processes.js'
import { root } from './root.js'
import { giveUp, say, timed } from './say.js'

/** Brings node_modules in line with package-lock.json, if it is not. */
export async function install() {
  if (upToDate()) return
  await alone('install', async () => {
    if (upToDate()) return
    const { status, output } = await timed('Installing packages', () => run(npmCi()))
    if (status === 0) return
    say(output)
    giveUp(`The packages could not be installed: ${reasonIn(output)}`)
  })
}

function upToDate() {
  try {
    return isInstalled(read('package-lock.json'), read('node_modules/.package-lock.json'))
  } catch {
    return false
  }
}

const read = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'))

/** npm as it was called, on the Node that npm runs on: the pinned one is inside the folder npm is about to empty. */
function npmCi() {
  const { npm_node_execpath: node, npm_execpath: npm } = process.env
  const program = node && npm?.endsWith('.js') ? [node, npm] : ['npm']
  return [...program, 'ci', '--include=dev', '--include=optional', '--no-progress', '--loglevel=error']
}

function reasonIn(output) {
  if (/ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN|ECONNRESET/.test(output))
    return 'the package registry cannot be reached.'
  if (/EACCES|EPERM|EROFS/.test(output)) return 'this folder cannot be written to.'
  if (/ENOSPC/.test(output)) return 'the disk is full.'
  return 'npm says why above.'
}
