import { say, secondsSince } from './say.js'

const passed = { passed: 1, failed: 0, skipped: 0, output: '' }

/** Does one step of a check and says how it went. A step of no tests counts as one: it passed or it did not. */
export async function step(name, work) {
  const started = performance.now()
  const result = await work().catch((error) => outcomeOf(error.message))
  const mark = result.failed > 0 ? '✖' : '✔'
  say(`${mark} ${name}${tally(result)} ${secondsSince(started)}\n`)
  if (result.failed > 0) say(`${result.output.trimEnd()}\n\n`)
  return result
}

/** The result of a step without tests: it passed unless there is a complaint. */
export const outcomeOf = (complaint) => (complaint ? { ...passed, passed: 0, failed: 1, output: complaint } : passed)

/** The same of a step that is one program. */
export const outcomeOfProgram = ({ status, output }) =>
  outcomeOf(status === 0 ? undefined : output || `It ended with status ${status}.`)

function tally({ passed, failed, skipped }) {
  if (passed + failed + skipped <= 1) return ''
  return `, ${passed} of ${passed + failed} tests`
}
