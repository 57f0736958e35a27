/** How serializable writes get past each other: some abreast, and in single file once two have met. */
import { setTimeout as pause } from 'node:timers/promises'

/** So many writes try at once. One more connection is kept for the one that goes again. */
export const ABREAST = 9
const RETRY_FOR = 2_000
const SERIALIZATION_FAILURE = '40001'
const DEADLOCK = '40P01'

let lane: Promise<unknown> = Promise.resolve()
let inLane = 0
let abreast = 0
const waiting: (() => void)[] = []

/**
 * Does a write, again where it met another, with jitter and for up to two seconds. Whatever comes while one goes again
 * waits behind it: so a crowd at one row gets through instead of colliding on. A write is told whether it goes again.
 */
export async function throughCrowd<T>(transact: (again: boolean) => Promise<T>): Promise<T> {
  const done = await atOnce(transact)
  if (done) return done.result
  inLane++
  const turn = lane.then(() => again(transact)).finally(() => void inLane--)
  lane = turn.catch(() => {})
  return turn
}

/** Tries once beside others; nothing comes of it where it met one, or where others go again already. */
async function atOnce<T>(transact: (again: boolean) => Promise<T>): Promise<{ result: T } | undefined> {
  if (abreast >= ABREAST) await new Promise<void>((turn) => waiting.push(turn))
  else abreast++
  try {
    return inLane === 0 ? { result: await transact(false) } : undefined
  } catch (error) {
    if (isPassing(error)) return undefined
    throw error
  } finally {
    const next = waiting.shift()
    if (next) next()
    else abreast--
  }
}

async function again<T>(transact: (again: boolean) => Promise<T>): Promise<T> {
  const started = performance.now()
  for (let wait = 5; ; wait *= 2) {
    try {
      return await transact(true)
    } catch (error) {
      if (!isPassing(error) || performance.now() - started > RETRY_FOR) throw error
      await pause(Math.random() * Math.min(wait, 200))
    }
  }
}

function isPassing(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ('code' in cause && (cause.code === SERIALIZATION_FAILURE || cause.code === DEADLOCK)) return true
  }
  return false
}
