/** The longest comment, in code points. */
export const MAX_LENGTH = 5_000

/** Within what time comments heat a thread, in milliseconds. */
export const HEAT_WITHIN = 5 * 60_000

/** Within what time an author's pace is looked at, in milliseconds. */
export const PACE_WITHIN = 10 * 60_000

/** For how long removals of an author's comments are remembered against the next one, in milliseconds. */
export const REMOVALS_WITHIN = 30 * 86_400_000

/** For how long near-identical texts are remembered, in milliseconds. */
export const ALIKE_WITHIN = 7 * 86_400_000

/** For how long a removed comment is remembered against its copies, in milliseconds. */
export const REMOVED_WITHIN = 90 * 86_400_000

/** Published comments, none of them removed lately, and days since joining that make a reader trusted. */
export const TRUSTED_AFTER = 30
export const TRUSTED_DAYS = 30

const DAY = 86_400_000

/** A reader of good standing with a past: rules that only guess merely note what they write. */
export function isTrusted(author: {
  approved: number
  removals: number
  joinedAt: Date
  standing: { kind: string }
  now: Date
}): boolean {
  const days = (author.now.getTime() - author.joinedAt.getTime()) / DAY
  return (
    author.approved >= TRUSTED_AFTER && author.removals === 0 && days >= TRUSTED_DAYS && author.standing.kind === 'good'
  )
}
