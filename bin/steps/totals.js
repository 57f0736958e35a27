/** Adds up `{ passed, failed, skipped }`. */
export const sum = (all) =>
  all.reduce((so, it) => ({
    passed: so.passed + it.passed,
    failed: so.failed + it.failed,
    skipped: so.skipped + it.skipped,
  }))

/** The last line of a command that checks: "12 passed, 0 failed", and what was skipped, if anything was. */
export const inWords = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
