import { firstSet } from '#lib/guidelines/first-set'
import { regulars } from './people.ts'
import type { PlannedComment } from './plan.ts'
import { type LongPlan, planLong } from './plan-long.ts'
import { minute } from './times.ts'

/** Of so many comments one waits and one is reported. */
const EVERY = 20

/** One article `desk-N` with N comments, of which a twentieth wait for a person and a twentieth were reported. */
export function planDesk(count: number, now: Date): LongPlan {
  const waiting = Math.floor(count / EVERY)
  const long = planLong(count - waiting, now, `desk-${count}`)
  return { ...long, comments: () => withCases(long.comments(), waiting) }
}

/** What waits has no answers, so it stands between threads. */
function* withCases(planned: Iterable<PlannedComment>, waiting: number): Generator<PlannedComment, void, undefined> {
  let [seen, held] = [0, 0]
  let last: PlannedComment | undefined
  for (const it of planned) {
    for (; !it.parentKey && last && held < Math.floor(seen / (EVERY - 1)) && held < waiting; held++)
      yield heldAfter(last, held)
    seen += 1
    last = it
    yield seen % (EVERY - 1) === 0 ? reported(it, seen) : it
  }
  for (; last && held < waiting; held++) yield heldAfter(last, held)
}

const heldAfter = ({ parentKey: _parent, ...it }: PlannedComment, n: number): PlannedComment => ({
  ...it,
  key: `${it.articleSlug}/waiting-${n}`,
  recommends: [],
  fate: 'held',
  rule: 'newcomer',
})

const reported = (it: PlannedComment, n: number): PlannedComment => ({
  ...it,
  reports: [
    {
      byKey: regulars[n % regulars.length]?.key ?? '',
      guideline: 1 + (n % firstSet.length),
      reportedAt: new Date(it.postedAt.getTime() + minute),
    },
  ],
})
