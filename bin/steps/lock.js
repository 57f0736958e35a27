import { createHash } from 'node:crypto'
import { rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { root } from './root.js'
import { say } from './say.js'

const BEAT = 1_000
const FORGOTTEN_AFTER = 10_000

/**
 * Does the work while no other command of this checkout does work of the same name. The lock is a file that is touched
 * every second; one that has not been for ten was left behind by a command that was killed.
 */
export async function alone(name, work) {
  const checkout = createHash('sha256').update(root).digest('hex').slice(0, 12)
  const file = join(tmpdir(), `below-the-line-${checkout}.${name}`)
  for (let told = false; !take(file); told = true) {
    if (!told) say(`Another command is at it already (${name}); waiting…\n`)
    await pause(200)
  }
  const release = () => rmSync(file, { force: true })
  process.once('exit', release)
  const beat = setInterval(() => touch(file), BEAT)
  try {
    return await work()
  } finally {
    clearInterval(beat)
    release()
    process.removeListener('exit', release)
  }
}

function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (error.code !== 'EEXIST') throw error
    if (age(file) > FORGOTTEN_AFTER) rmSync(file, { force: true })
    return false
  }
}

function touch(file) {
  try {
    utimesSync(file, new Date(), new Date())
  } catch {
    // Somebody tidied the temporary folder; the work goes on.
  }
}

function age(file) {
  try {
    return Date.now() - statSync(file).mtimeMs
  } catch {
    return 0
  }
}
