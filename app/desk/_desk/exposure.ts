const HOUR = 3_600_000
/** So many severe comments within an hour are a lot for anybody. */
export const BUDGET = 15

/** When severe words were read, within the last hour. All in milliseconds. */
export const within = (read: readonly number[], now: number): number[] => read.filter((at) => now - at < HOUR)

/** Whether it is time to suggest a break. */
export const isSpent = (read: readonly number[], now: number): boolean => within(read, now).length >= BUDGET
