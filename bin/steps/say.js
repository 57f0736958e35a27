/** Progress and complaints go to stderr, so that what a command prints can be piped. */
export const say = (words) => process.stderr.write(words)

/** Ends the command with one sentence. */
export function giveUp(sentence, status = 1) {
  say(`${sentence}\n`)
  process.exit(status)
}

export const secondsSince = (started) => `${((performance.now() - started) / 1000).toFixed(1)} s`

/** Says what is being done, does it, and says how long it took. */
export async function timed(label, work) {
  const started = performance.now()
  say(`${label}… `)
  const result = await work()
  say(`${secondsSince(started)}\n`)
  return result
}
