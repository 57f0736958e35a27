/** A thread of its own for work that would keep everybody waiting. */
import { parentPort, workerData } from 'node:worker_threads'
import { database } from '#db/connect'
import { rehearse } from '../rehearsing/rehearse.ts'
import { train } from '../training/train.ts'
import type { Task } from './in-worker.ts'

const { name, id, now } = workerData as Task

if (name === 'rehearse') await rehearse(id, now)
else await train(now)
await database.close()
parentPort?.postMessage('done')
