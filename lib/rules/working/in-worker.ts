import { join } from 'node:path'
import * as threads from 'node:worker_threads'

export type Task = { name: 'rehearse'; id: string; now: Date } | { name: 'train'; id?: undefined; now: Date }

/** Does long work on another thread, with connections of its own, so that nobody waits for it. Rejects as the work does. */
export function inWorker(task: Task): Promise<void> {
  const file = join(process.cwd(), 'lib/rules/working/worker.ts')
  const thread = new threads.Worker(file, { workerData: task })
  return new Promise((done, fail) => {
    thread.once('error', fail)
    thread.once('exit', (code) => (code === 0 ? done() : fail(new Error(`The thread ended with ${code}.`))))
  })
}
