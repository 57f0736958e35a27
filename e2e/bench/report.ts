import { writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { type Bar, type Figures, type Row, rounded } from './figures.ts'
import { loader } from './load.ts'

const FILE = 'docs/benchmarks.md'
const CHART = 'docs/benchmarks.svg'

/** Prints what was measured and keeps it, with the command and the machine. */
export function report({ rows, bars }: Figures, command: string, now: Date): void {
  console.log(tableOf(rows))
  writeFileSync(CHART, chartOf(bars))
  writeFileSync(FILE, pageOf(rows, command, now))
  console.log(`Kept in ${FILE} and ${CHART}.`)
}

const mark = ({ met }: Row) => (met === undefined ? '' : met ? 'met' : '**missed**')

const tableOf = (rows: Row[]) =>
  [
    '| target | what | measured | wanted | |',
    '|---|---|---|---|---|',
    ...rows.map((it) => `| ${it.target} | ${it.what} | ${it.measured} | ${it.wanted} | ${mark(it)} |`),
  ].join('\n')

const machine = () =>
  `${cpus().length} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}, SQLite, load from ${loader}`

const pageOf = (rows: Row[], command: string, now: Date) => `# Benchmarks

Written by \`${command}\` on ${now.toISOString().slice(0, 10)}: ${machine()}.

Machines are noisy, so a speed is a ratio to a ceiling measured in the same run: a bare \`node:http\` server that answers
the same compressed bytes, a bare SQLite file beside the site's, an empty route of the same site. The server has one core
where \`taskset\` is there to say so; the load comes from the other, over loopback with keep-alive. Counts that do not depend
on the machine (statements, bytes, requests) are budgets in the tests and fail them.

![Requests a second for the first page of a conversation, as a share of a bare server](benchmarks.svg)

${tableOf(rows)}

## What the figures mean

- **P1** is answered by the front door from memory: the bytes Next made once, until something they show has changed. Before
  each answer it looks whether anything was committed, which is why it does not reach the ceiling.
- **P2** is made anew: the statements are the same whatever the size, each reads only what the page shows.
- **P3** counts everything a post does: facts, every rule, revision, findings, counts, event and chain.
- **P6** is measured from before the request that posts, so it contains the post itself.
- **P7** is \`npm run bench -- --desk\`: the verbs and queries themselves, in one process, beside no other load. No target is set
  for the exact counts; they look at every open case, which is why they take longer than the rest.
`

const WIDTH = 640
const ROW = 36
const LEFT = 150

/** Bars from 0 to the ceiling, with the target as a line. */
function chartOf(bars: Bar[]): string {
  const height = bars.length * ROW + 50
  const x = (ratio: number) => LEFT + Math.min(ratio, 1.05) * (WIDTH - LEFT - 60)
  const row = ({ name, ratio }: Bar, at: number) => {
    const y = 30 + at * ROW
    return `<text x="${LEFT - 10}" y="${y + 16}" text-anchor="end">${name}</text><rect x="${LEFT}" y="${y}" width="${rounded(x(ratio) - LEFT, 1).replaceAll(',', '')}" height="22" fill="#1f6f6b"/><text x="${rounded(x(ratio) + 6, 1).replaceAll(',', '')}" y="${y + 16}">${rounded(ratio)}</text>`
  }
  const line = (ratio: number, name: string) =>
    `<line x1="${x(ratio)}" x2="${x(ratio)}" y1="22" y2="${height - 20}" stroke="#777" stroke-dasharray="4 3"/><text x="${x(ratio)}" y="16" text-anchor="middle">${name}</text>`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="Share of the ceiling by size of conversation" font-family="system-ui, sans-serif" font-size="13"><rect width="${WIDTH}" height="${height}" fill="#fff"/>${line(0.5, 'target 0.5')}${line(1, 'ceiling')}${bars.map(row).join('')}</svg>\n`
}
