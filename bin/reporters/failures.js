import { relative } from 'node:path'
import { inspect } from 'node:util'

/** A node:test reporter that speaks of failures only. */
export default async function* failures(events) {
  for await (const { type, data } of events) {
    if (type === 'test:stderr') yield data.message
    if (type !== 'test:fail' || isOnlyAround(data)) continue
    const where = data.file ? ` (${relative(process.cwd(), data.file)}:${data.line ?? 1})` : ''
    yield `\n✖ ${data.name}${where}\n${story(data.details.error).replaceAll(/^/gm, '    ')}\n`
  }
}

/** A test that failed only because one inside it did. */
const isOnlyAround = (data) => data.details.error.failureType === 'subtestsFailed'

function story(failure) {
  const error = failure.cause ?? failure
  if (typeof error === 'string') return error
  const words = error.code === 'ERR_ASSERTION' ? error.stack : inspect(error)
  return words.replaceAll(/\n +at [^\n]*node:internal[^\n]*/g, '')
}
