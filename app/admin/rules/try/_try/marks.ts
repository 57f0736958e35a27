import { type Stretch, stretchesOf } from '#app/_ui/marked'

export interface Trial {
  outcome: string
  findings: { rule: string; outcome: string; sentence: string; spans: [start: number, end: number][] }[]
}

/** A tried text, cut where any rule found something. */
export function marksIn(body: string, { findings }: Trial): Stretch[] {
  const joined: [number, number][] = []
  for (const [start, end] of findings.flatMap(({ spans }) => spans).toSorted((a, b) => a[0] - b[0])) {
    const last = joined.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else joined.push([start, end])
  }
  return stretchesOf(body, joined)
}
