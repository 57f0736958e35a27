const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' })
const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

/** When an article was published, the same for every reader so that one copy serves them all. */
export const Published = ({ at }: { at: Date }) => <time dateTime={iso(at)}>{`${format.format(at)} UTC`}</time>

export const PublishedOn = ({ at }: { at: Date }) => <time dateTime={iso(at)}>{day.format(at)}</time>

const iso = (at: Date) => at.toISOString().replace('.000', '')
