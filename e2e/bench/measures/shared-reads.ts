import { gunzipSync } from 'node:zlib'
import { type Bar, type Figures, rounded } from '../figures.ts'
import { loadOf } from '../load.ts'
import { answering, startNode, stop } from '../processes.ts'
import { freePort, type Site } from '../site.ts'

interface Wish {
  sizes: number[]
  seconds: number
}

const MOST_BYTES = 15 * 1024

/** P1 and P5: the first page of a conversation for visitors, beside a bare server that answers the same bytes. */
export async function measureSharedReads(site: Site, { sizes, seconds }: Wish): Promise<Figures> {
  const figures: Figures = { rows: [], bars: [] }
  for (const size of sizes) {
    const url = `${site.origin}/articles/long-${size}/comments`
    const body = await compressed(url)
    await loadOf(url, { seconds: Math.ceil(seconds / 3) })
    const ceiling = await ceilingFor(body, seconds)
    const ours = await loadOf(url, { seconds })
    const ratio = ours.requestsPerSecond / ceiling
    figures.bars.push(barOf(size, ratio))
    figures.rows.push(
      {
        target: 'P1',
        what: `first page for visitors, ${rounded(size)} comments, 8 connections`,
        measured: `${rounded(ours.requestsPerSecond, 0)}/s = ${rounded(ratio)} × ceiling (${rounded(ceiling, 0)}/s); p99 ${rounded(ours.p99)} ms; ${ours.failed} failed`,
        wanted: '≥ 0.5 × ceiling, p99 < 10 ms',
        met: ratio >= 0.5 && ours.p99 < 10 && ours.failed === 0,
      },
      {
        target: 'P5',
        what: `bytes of that page, ${rounded(size)} comments`,
        measured: `${rounded(body.length / 1024)} kB gzip (${rounded(gunzipSync(body).length / 1024)} kB plain)`,
        wanted: '≤ 15 kB gzip',
        met: body.length <= MOST_BYTES,
      },
    )
  }
  return figures
}

const barOf = (size: number, ratio: number): Bar => ({ name: `${rounded(size)} comments`, ratio })

/** Requests a second of a bare server with the same body. */
async function ceilingFor(body: Buffer, seconds: number): Promise<number> {
  const port = await freePort()
  const bare = startNode('e2e/bench/ceiling-server.ts', { PORT: String(port), BODY: body.toString('base64') })
  const url = `http://127.0.0.1:${port}/`
  await answering(url, bare)
  await loadOf(url, { seconds: Math.ceil(seconds / 3) })
  const load = await loadOf(url, { seconds })
  await stop(bare)
  return load.requestsPerSecond
}

/** The bytes as they travel: fetch would unpack them. */
async function compressed(url: string): Promise<Buffer> {
  const { get } = await import('node:http')
  return new Promise((done, failed) => {
    get(url, { headers: { 'accept-encoding': 'gzip' } }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk) => chunks.push(chunk))
      response.on('end', () => done(Buffer.concat(chunks)))
    }).on('error', failed)
  })
}
