/** A moment as a field for a day and a time has it, in UTC. */
export const fieldMoment = (at: Date | null): string | undefined => at?.toISOString().slice(0, 16)
