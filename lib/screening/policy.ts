/** The longest comment, in code points. */
export const MAX_LENGTH = 5_000

/** Within what time comments heat a thread, in milliseconds. */
export const HEAT_WITHIN = 5 * 60_000
