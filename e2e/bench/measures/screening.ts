import { foldWithOffsets } from '#lib/ground/text/fold'
import { draftOf } from '#lib/screening/draft'
import { firstTerms } from '#lib/screening/first-terms'
import { areaUnder, type Example, learn, sumsOf } from '#lib/screening/learn'
import { matchTerms, treeOf } from '#lib/screening/terms'
import { type Figures, type Row, rounded } from '../figures.ts'
import { evasions } from './evasions.ts'
import { profanity, spam, toxicity } from './labelled.ts'

const tree = treeOf(firstTerms)
const isFound = (text: string) => matchTerms(foldWithOffsets(text).folded, tree).length > 0

/** What screening sees through and what it learns, on labelled comments beside the project; a word where they are absent. */
export function measureScreening(): Figures {
  const [terms, toxic, videos] = [profanity(), toxicity(), spam()]
  if (!terms || !toxic || !videos) {
    const absent = 'skipped: no labelled comments stand beside the project'
    return { bars: [], rows: [{ target: '–', what: 'screening', measured: absent, wanted: 'see docs/screening.md' }] }
  }
  const ordinary = [
    ...videos
      .flat()
      .filter((it) => it.CLASS === '0')
      .map((it) => it.CONTENT!),
    ...toxic.filter((it) => it.is_toxic !== 'Toxic').map((it) => it.text!),
  ]
  const words = terms
    .filter((it) => it.severity_description !== 'Mild' && /^[a-z]{4,}$/i.test(it.text!))
    .map((it) => it.text!.toLowerCase())
  return {
    bars: [],
    rows: [
      ...recall([...new Set(words)]),
      ...alarms(ordinary),
      cost(ordinary),
      unseenVideos(videos),
      abuse(toxic),
      training(videos),
    ],
  }
}

function recall(words: string[]): Row[] {
  return Object.entries(evasions).map(([name, dress]) => {
    const found = words.filter((word) => isFound(`I think you ${dress(word)} should stop`)).length
    const share = found / words.length
    return {
      target: 'words',
      what: `${words.length} strong and severe words, ${name}`,
      measured: `${rounded(100 * share, 1)} %`,
      wanted: '≥ 99 %',
      met: share >= 0.99,
    }
  })
}

/** An alarm is false where no word of the list stands in the text as it is. */
function alarms(ordinary: string[]): Row[] {
  const plain = new Set(firstTerms.map(({ term }) => term))
  const alarming = ordinary.filter(isFound)
  const falsely = alarming.filter((text) => {
    const { folded } = foldWithOffsets(text)
    return matchTerms(folded, tree).every(({ start, end }) => !plain.has(folded.slice(start, end)))
  })
  return [
    {
      target: 'words',
      what: `${ordinary.length} comments labelled harmless: a word of the list stands in them`,
      measured: `${alarming.length} (${rounded((100 * alarming.length) / ordinary.length)} %)`,
      wanted: 'for information: people wrote them',
    },
    {
      target: 'words',
      what: 'the same: a word was found that does not stand there plainly',
      measured: `${falsely.length} (${rounded((100 * falsely.length) / ordinary.length)} %)`,
      wanted: '≤ 0.2 %',
      met: falsely.length / ordinary.length <= 0.002,
    },
  ]
}

function cost(texts: string[]): Row {
  const microseconds = (once: (text: string) => unknown) => {
    for (const text of texts) once(text)
    const began = process.cpuUsage()
    for (const text of texts) once(text)
    return process.cpuUsage(began).user / texts.length
  }
  const words = microseconds(isFound)
  const read = microseconds((body) => draftOf(body, { event: 'post', anyway: false }))
  return {
    target: 'words',
    what: 'folding and matching one comment, of the processor’s time',
    measured: `${rounded(words, 0)} µs (reading it for all rules: ${rounded(read, 0)} µs)`,
    wanted: '≤ 100 µs',
    met: words <= 100,
  }
}

type Table = Record<string, string>[]

const examples = (table: Table): Example[] =>
  table.map((it, at) => ({ body: it.CONTENT!, removed: it.CLASS === '1', at }))

/** Each video in turn is unseen. */
function unseenVideos(videos: Table[]): Row {
  const [sums, labels]: [number[], boolean[]] = [[], []]
  for (const [at, video] of videos.entries()) {
    const learned = learn(videos.filter((_, other) => other !== at).flatMap(examples))!
    sums.push(
      ...sumsOf(
        learned,
        video.map((it) => it.CONTENT!),
      ),
    )
    labels.push(...video.map((it) => it.CLASS === '1'))
  }
  const area = areaUnder(sums, labels)
  return {
    target: 'score',
    what: `advertising under videos it has not seen (${labels.length} comments)`,
    measured: `area under the curve ${rounded(area, 3)}`,
    wanted: '≥ 0.97',
    met: area >= 0.97,
  }
}

/** Five parts, each unseen in turn. */
function abuse(toxic: Table): Row {
  const all = toxic.map((it, at) => ({ body: it.text!, removed: it.is_toxic === 'Toxic', at, part: at % 5 }))
  const [sums, labels]: [number[], boolean[]] = [[], []]
  for (let part = 0; part < 5; part++) {
    const [seen, unseen] = [all.filter((it) => it.part !== part), all.filter((it) => it.part === part)]
    sums.push(
      ...sumsOf(
        learn(seen)!,
        unseen.map((it) => it.body),
      ),
    )
    labels.push(...unseen.map((it) => it.removed))
  }
  return {
    target: 'score',
    what: `openly abusive comments (${all.length}, five parts)`,
    measured: `area under the curve ${rounded(areaUnder(sums, labels), 3)}`,
    wanted: '≥ 0.93',
    met: areaUnder(sums, labels) >= 0.93,
  }
}

const MANY = 25_000

function training(videos: Table[]): Row {
  const some = videos.flatMap(examples)
  const many = Array.from({ length: MANY }, (_, at) => ({ ...some[at % some.length]!, at }))
  const began = process.cpuUsage()
  learn(many)
  const seconds = process.cpuUsage(began).user / 1_000_000
  return {
    target: 'score',
    what: 'training on 25,000 decisions, held-out proof included, of the processor’s time',
    measured: `${rounded(seconds, 1)} s`,
    wanted: '< 5 s',
    met: seconds < 5,
  }
}
