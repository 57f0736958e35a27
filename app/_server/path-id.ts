import { id } from '#lib/ground/fields'

/** The id in an address. What cannot be one is empty, and names nothing: the verb says so, after asking who asks. */
export const pathId = (written: string | undefined): string => id.safeParse(written).data ?? ''
