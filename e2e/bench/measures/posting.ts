import { rawInserts } from '#db/raw-inserts'
import { postComment } from '#lib/comments/post-comment'
import type { Person } from '#lib/users/policy'
import { randomOf } from '#lib/worlds/random'
import { type Figures, quantile, rounded } from '../figures.ts'
import { cookieOf, type Site } from '../site.ts'

interface Wish {
  slug: string
  writers: Person[]
  seconds: number
}

const vocabulary = (
  'ferry weather market plums walk council bridge night paint railings children school bus rain summer library quiet ' +
  'neighbours fence garden river boats morning window letter kitchen teacher answer question budget plan road lane ' +
  'trees shade benches fountain music festival concert ticket price bread oven baker street lamp shop corner hill view'
).split(' ')

/** Some 170 letters that are no copy of any other post's: near-copies would all wait for a person. */
function words(writer: number, n: number): string {
  const { pick } = randomOf(`post ${n} of writer ${writer}`)
  return `${Array.from({ length: 28 }, () => pick(vocabulary)).join(' ')}.`
}

/** P3: posting with every rule run, as a verb beside bare inserts, and over HTTP beside an empty route of the same site. */
export async function measurePosting(site: Site, { slug, writers, seconds }: Wish): Promise<Figures> {
  const bare = await rawInserts(seconds)
  const verb = await verbRate({ slug, writers, seconds })
  const empty = await rateOf(writers.length, seconds, async () => (await fetch(`${site.origin}/healthz`)).arrayBuffer())
  const cookies = await Promise.all(writers.map(cookieOf))
  // What is only loaded when it is first asked for is loaded.
  await post(site, { slug, cookie: cookies[0]!, body: words(0, 2_000_000) })
  const posted = new Set<string>()
  const latencies: number[] = []
  const overHttp = await rateOf(writers.length, seconds, async (writer, n) => {
    const began = performance.now()
    posted.add(await post(site, { slug, cookie: cookies[writer]!, body: words(writer, n + 1_000_000) }))
    latencies.push(performance.now() - began)
  })
  const p99 = quantile(latencies, 0.99)
  return {
    bars: [],
    rows: [
      {
        target: 'P3',
        what: 'posting, the verb, one after another, synchronous=FULL',
        measured: `${rounded(verb, 0)}/s = ${rounded(verb / bare)} × bare inserts (${rounded(bare, 0)}/s)`,
        wanted: '≥ 0.15 × bare single-row FULL inserts',
        met: verb / bare >= 0.15,
      },
      {
        target: 'P3',
        what: `posting over HTTP, ${writers.length} writers`,
        measured: `${rounded(overHttp, 0)}/s = ${rounded(overHttp / empty)} × an empty route (${rounded(empty, 0)}/s); p99 ${rounded(p99)} ms; ${posted.size} different comments for ${latencies.length} answers`,
        wanted: '≥ 0.5 × an empty route, p99 < 100 ms, none lost or doubled',
        met: overHttp / empty >= 0.5 && p99 < 100 && posted.size === latencies.length,
      },
    ],
  }
}

async function verbRate({ slug, writers, seconds }: Wish): Promise<number> {
  let n = 0
  const began = performance.now()
  while (performance.now() - began < seconds * 1000) {
    const writer = n % writers.length
    const input = { slug, body: words(writer, n), parentId: undefined, key: undefined, anyway: false }
    await postComment(writers[writer]!, input, { now: new Date(), address: '192.0.2.1' })
    n += 1
  }
  return n / ((performance.now() - began) / 1000)
}

/** So many at once, each going on as soon as it is answered. */
async function rateOf(
  atOnce: number,
  seconds: number,
  once: (who: number, n: number) => Promise<unknown>,
): Promise<number> {
  const began = performance.now()
  let done = 0
  const each = async (who: number) => {
    for (let n = 0; performance.now() - began < seconds * 1000; n++) {
      await once(who, n)
      done += 1
    }
  }
  await Promise.all(Array.from({ length: atOnce }, (_, who) => each(who)))
  return done / ((performance.now() - began) / 1000)
}

async function post(
  { origin }: Site,
  { slug, cookie, body }: { slug: string; cookie: string; body: string },
): Promise<string> {
  const response = await fetch(`${origin}/api/v1/articles/${slug}/comments`, {
    method: 'POST',
    headers: { cookie, origin, 'content-type': 'application/json' },
    body: JSON.stringify({ body }),
  })
  if (response.status !== 201) throw new Error(`Posting answered ${response.status}: ${await response.text()}`)
  const { comment } = (await response.json()) as { comment: { id: string } }
  return comment.id
}
