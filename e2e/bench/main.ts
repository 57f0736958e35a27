/** Measures the site against docs' targets: `npm run bench`, or with `-- --quick` for small worlds and short windows, `-- --screening` for the rules or `-- --desk` for the desk alone. */
import { parseArgs } from 'node:util'
import type { Figures } from './figures.ts'
import { prepareEnvironment, startSite } from './site.ts'

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    screening: { type: 'boolean', default: false },
    desk: { type: 'boolean', default: false },
  },
})
const sizes = values.quick ? [100, 1_000] : [100, 1_000, 10_000, 100_000]
const seconds = values.quick ? 3 : 10
const deskSize = values.quick ? { base: 5_000, copies: 2 } : { base: 100_000, copies: 10 }

prepareEnvironment()
const { prepareDesk, prepareWorlds } = await import('./worlds.ts')
const { measureSharedReads } = await import('./measures/shared-reads.ts')
const { measureUncachedReads } = await import('./measures/uncached-reads.ts')
const { measurePosting } = await import('./measures/posting.ts')
const { measureNews } = await import('./measures/news.ts')
const { measureStart } = await import('./measures/start.ts')
const { measureWeight } = await import('./measures/weight.ts')
const { measureScreening } = await import('./measures/screening.ts')
const { measureDesk } = await import('./measures/desk.ts')
const { report } = await import('./report.ts')
const { stop } = await import('./processes.ts')

const say = (text: string) => console.error(text)

const desk = async () => measureDesk({ ...(await prepareDesk(deskSize, say)), turns: 300 })

if (values.screening || values.desk) {
  const { rows } = values.desk ? await desk() : measureScreening()
  for (const { what, measured, wanted, met } of rows)
    console.log(`${met === false ? 'MISSED ' : ''}${what}: ${measured} (${wanted})`)
  process.exit(0)
}

say('Preparing the worlds…')
const { writers, reader, slug } = await prepareWorlds(sizes, say)
say('Starting…')
const started = await measureStart()
const site = await startSite()
const measured: Figures[] = [started, measureWeight()]
say('Reading, shared…')
measured.push(await measureSharedReads(site, { sizes, seconds }))
say('Reading, signed in…')
measured.push(await measureUncachedReads(site, { sizes, reader }))
say('Listening…')
measured.push(await measureNews(site, { slug, writer: writers[0]!, listeners: values.quick ? 100 : 1_000 }))
say('Posting…')
measured.push(await measurePosting(site, { slug, writers, seconds }))
await stop(site.process)
say('Screening…')
measured.push(measureScreening())
say('The desk…')
measured.push(await desk())

const figures = { rows: measured.flatMap((it) => it.rows), bars: measured.flatMap((it) => it.bars) }
report(figures, `npm run bench${values.quick ? ' -- --quick' : ''}`, new Date())
process.exit(0)
