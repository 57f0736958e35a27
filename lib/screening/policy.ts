/** The longest comment, in code points. */
export const MAX_LENGTH = 5_000

/** Comments in five minutes that make a thread heated. */
export const HEATED = 30
