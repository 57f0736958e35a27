import { exactly as exactlyAt } from '#app/_ui/ago'
import { Moment } from '#app/_ui/moment.tsx'

export const exactly = (at: Date): string => exactlyAt(at.getTime())

/** A moment, as screens say it. */
export const When = ({ at, now }: { at: Date; now: Date }) => <Moment at={at.toISOString()} now={now.getTime()} />
