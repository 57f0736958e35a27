/** A form as somebody sent it, with what was wrong. */
export interface Attempt {
  written: Record<string, string>
  /** A sentence per field. */
  wrong: Record<string, string>
  /** What was wrong with all of it. */
  message?: string
}

export const firstAttempt: Attempt = { written: {}, wrong: {} }
