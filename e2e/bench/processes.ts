import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'

const pins = spawnSync('taskset', ['--version']).status === 0

/** Starts a Node program on the first core, where the machine lets us say so; the load comes from the second. */
export function startNode(file: string, env: Record<string, string>): ChildProcess {
  const [command, ...rest] = pins ? ['taskset', '-c', '0', process.execPath] : [process.execPath]
  return spawn(command!, [...rest, file], { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'inherit'] })
}

/** Waits until an address answers; rejects when the process ends first. */
export async function answering(url: string, process: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if (process.exitCode !== null) throw new Error(`The server at ${url} ended before it answered.`)
    const ok = await fetch(url).then(
      (it) => it.ok,
      () => false,
    )
    if (ok) return
    await pause(100)
  }
  throw new Error(`The server at ${url} did not answer within a minute.`)
}

export async function stop(process: ChildProcess): Promise<void> {
  if (process.exitCode !== null) return
  const gone = once(process, 'exit')
  process.kill('SIGTERM')
  await gone
}

/** Resident memory of a process, in bytes (Linux only; elsewhere undefined). */
export async function memoryOf(process: ChildProcess): Promise<number | undefined> {
  const { readFile } = await import('node:fs/promises')
  const status = await readFile(`/proc/${process.pid}/status`, 'utf8').catch(() => '')
  const kilobytes = /VmRSS:\s+(\d+) kB/.exec(status)?.[1]
  return kilobytes ? Number(kilobytes) * 1024 : undefined
}
