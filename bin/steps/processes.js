import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { environment } from './environment.js'
import { root } from './root.js'

const running = new Set()
let waiting = false

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    // A terminal sends Ctrl-C to everybody already; sending it twice would look like impatience.
    const alreadyTold = signal === 'SIGINT' && process.stdin.isTTY
    if (!alreadyTold) for (const child of running) child.kill(signal)
    if (!waiting) process.exit(128 + constants.signals[signal])
  })
}

/** Runs a program to its end and keeps what it said: `{ status, output }`. Never rejects. */
export function run([command, ...args], { env = environment, cwd = root } = {}) {
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8')
    stream.on('data', (chunk) => {
      output += chunk
    })
  }
  return ended(child).then((status) => ({ status, output }))
}

/** Steps aside for a program: it has the terminal, gets our signals, and its exit status is ours. */
export async function handOver([command, ...args], { env = environment } = {}) {
  waiting = true
  process.exit(await ended(spawn(command, args, { cwd: root, env, stdio: 'inherit' })))
}

function ended(child) {
  running.add(child)
  return new Promise((resolve) => {
    child.on('error', () => resolve(127))
    child.on('close', (status, signal) => resolve(signal ? 128 + constants.signals[signal] : status))
  }).finally(() => running.delete(child))
}
