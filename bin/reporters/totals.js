/** A node:test reporter that counts: `{"passed":…,"failed":…,"skipped":…}`. */
export default async function* totals(events) {
  let counts = { passed: 0, failed: 0, cancelled: 0, skipped: 0 }
  // A summary comes after each file and, last, one of them all.
  for await (const { type, data } of events) if (type === 'test:summary') counts = data.counts
  yield JSON.stringify({ passed: counts.passed, failed: counts.failed + counts.cancelled, skipped: counts.skipped })
}
