const exact = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' })
const long = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' })

/** A moment as everybody's copy of a document says it; the script makes it relative, in the reader's own zone. */
export const exactTime = (iso: string): string => `${exact.format(new Date(iso))} UTC`

/** The same in a sentence. */
export const longTime = (at: Date): string => `${long.format(at)} UTC`

/** A moment for `datetime`, to the minute: that is all that is shown, and the page is shorter by it. */
export const machineTime = (iso: string): string => `${iso.slice(0, 16)}Z`
