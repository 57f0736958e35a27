import type { Person } from '#lib/users/policy'
import { type Figures, median, rounded } from '../figures.ts'
import { cookieOf, type Site } from '../site.ts'

/** P2: the same page for someone signed in, which no cache answers, at the smallest and the largest size in turn. */
export async function measureUncachedReads(
  site: Site,
  { sizes, reader }: { sizes: number[]; reader: Person },
): Promise<Figures> {
  const cookie = await cookieOf(reader)
  const [small, large] = [Math.min(...sizes), Math.max(...sizes)]
  const times = new Map<number, number[]>([small, large].map((size) => [size, []]))
  for (let turn = 0; turn < 120; turn++) {
    for (const size of [small, large]) {
      const began = performance.now()
      const response = await fetch(`${site.origin}/articles/long-${size}/comments`, { headers: { cookie } })
      await response.arrayBuffer()
      if (turn >= 20) times.get(size)?.push(performance.now() - began)
    }
  }
  const [atSmall, atLarge] = [median(times.get(small) ?? []), median(times.get(large) ?? [])]
  const ratio = atLarge / atSmall
  const row = {
    target: 'P2',
    what: `uncached page, signed in: ${rounded(large)} comments beside ${rounded(small)}`,
    measured: `${rounded(atLarge)} ms and ${rounded(atSmall)} ms (medians of 100) = ${rounded(ratio)}`,
    wanted: '≤ 1.3 times; ≤ 8 statements (a unit test)',
    met: ratio <= 1.3,
  }
  return { rows: [row], bars: [] }
}
