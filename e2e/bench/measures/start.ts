import { type Figures, rounded } from '../figures.ts'
import { stop } from '../processes.ts'
import { startSite } from '../site.ts'

/** P10, its second half: from starting a built site to its first answer. */
export async function measureStart(): Promise<Figures> {
  const began = performance.now()
  const site = await startSite()
  await (await fetch(site.origin)).arrayBuffer()
  const seconds = (performance.now() - began) / 1000
  await stop(site.process)
  const measured = `${rounded(seconds)} s to the front page`
  return {
    rows: [{ target: 'P10', what: 'start of a built site', measured, wanted: '≤ 3 s', met: seconds <= 3 }],
    bars: [],
  }
}
