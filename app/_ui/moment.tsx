import { agoOf, exactly } from './ago.ts'

/** A moment: relative under a day, with the exact time on the element. The clocks of site and browser may differ a little. */
export const Moment = ({ at, now }: { at: string; now: number }) => (
  <time dateTime={at} title={exactly(Date.parse(at))} suppressHydrationWarning>
    {agoOf(Date.parse(at), now)}
  </time>
)
