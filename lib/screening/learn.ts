import { foldWithOffsets } from '#lib/ground/text/fold'
import { type Features, featuresOf, SLOTS } from './scoring/features.ts'
import { packed, sigmoid, sumOf, unpacked } from './scoring/model.ts'

/** A text that people decided on. */
export interface Example {
  body: string
  /** It was removed for what the head stands for. */
  removed: boolean
  /** In milliseconds. */
  at: number
}

/** What was learned: weights for a column, and figures about them. */
export interface Learned {
  weights: string
  figures: Record<string, number>
}

interface Known {
  features: Features
  removed: boolean
  /** How much it counts: half as much after ninety days. */
  weight: number
}

type Weighed = { weights: Float32Array; bias: number }

const HALF_LIFE = 90 * 86_400_000
const EPOCHS = 6
const RATE = 0.5
const SHRINK = 1e-6
const HELD_OUT = 0.2
const CONFIDENCE = 1.96

/**
 * Logistic regression on hashed features with AdaGrad (Duchi, Hazan and Singer 2011). The newest fifth is held out to
 * see how well it does; what is kept has learned from everything. Nothing where there is nothing to tell apart.
 */
export function learn(examples: readonly Example[]): Learned | undefined {
  const known = weighed(examples.toSorted((a, b) => a.at - b.at))
  const removals = known.filter((it) => it.removed).length
  if (removals === 0 || removals === known.length) return undefined
  const cut = Math.floor(known.length * (1 - HELD_OUT))
  const [older, newest] = [known.slice(0, cut), known.slice(cut)]
  const past = fit(older)
  const sums = newest.map(({ features }) => sumOf(past, features))
  const labels = newest.map((it) => it.removed)
  const { weights, bias } = fit(known)
  const proof = { ...confidence(areaUnder(sums, labels), labels), heldOut: newest.length }
  return {
    weights: packed(weights),
    figures: { bias, ...platt(sums, labels), ...proof, decisions: known.length, removals },
  }
}

/** How strongly each text speaks for a removal, by what was learned. */
export function sumsOf({ weights, figures }: Learned, bodies: readonly string[]): number[] {
  const model = { weights: unpacked(weights), bias: figures.bias ?? 0 }
  return bodies.map((body) => sumOf(model, featuresOf({ ...foldWithOffsets(body), body })))
}

function weighed(sorted: readonly Example[]): Known[] {
  const newest = sorted.at(-1)?.at ?? 0
  return sorted.map(({ body, removed, at }) => ({
    features: featuresOf({ ...foldWithOffsets(body), body }),
    removed,
    weight: 0.5 ** ((newest - at) / HALF_LIFE),
  }))
}

function fit(known: readonly Known[]): Weighed {
  const weights = new Float32Array(SLOTS)
  const squares = new Float32Array(SLOTS).fill(1e-2)
  const model = { weights, bias: 0 }
  let squaredBias = 1e-2
  const removals = known.filter((it) => it.removed).length
  const boost = Math.min(10, Math.sqrt((known.length - removals) / Math.max(1, removals)))
  for (const { features, removed, weight } of inTurns(known)) {
    const slip = (sigmoid(sumOf(model, features)) - Number(removed)) * weight * (removed ? boost : 1)
    const { slots, values } = features
    for (let at = 0; at < slots.length; at++) {
      const slot = slots[at]!
      const slope = slip * values[at]! + SHRINK * weights[slot]!
      squares[slot]! += slope * slope
      weights[slot]! -= (RATE * slope) / Math.sqrt(squares[slot]!)
    }
    squaredBias += slip * slip
    model.bias -= (RATE * slip) / Math.sqrt(squaredBias)
  }
  return model
}

/** Everything six times, each time in another order, and in the same orders whenever it is asked. */
function* inTurns<T>(things: readonly T[]): Generator<T> {
  const order = [...things]
  let seed = 7
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let at = order.length - 1; at > 0; at--) {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
      const other = Math.floor((seed / 2 ** 32) * (at + 1))
      ;[order[at], order[other]] = [order[other]!, order[at]!]
    }
    yield* order
  }
}

/** How likely a removed text gets a higher sum than another: the area under the ROC curve, ties counted half. */
export function areaUnder(sums: readonly number[], labels: readonly boolean[]): number {
  const order = [...sums.keys()].toSorted((a, b) => sums[a]! - sums[b]!)
  const positives = labels.filter(Boolean).length
  let ranks = 0
  for (let from = 0; from < order.length; ) {
    let to = from
    while (to < order.length && sums[order[to]!] === sums[order[from]!]) to += 1
    for (let at = from; at < to; at++) if (labels[order[at]!]) ranks += (from + to + 1) / 2
    from = to
  }
  return (ranks - (positives * (positives + 1)) / 2) / (positives * (labels.length - positives))
}

/** The area and its lower bound with 95 % confidence (Hanley and McNeil 1982); both 0 where there is none. */
function confidence(auc: number, labels: readonly boolean[]): { auc: number; aucLow: number } {
  if (!Number.isFinite(auc)) return { auc: 0, aucLow: 0 }
  const positives = labels.filter(Boolean).length
  const negatives = labels.length - positives
  const [one, two] = [auc / (2 - auc), (2 * auc * auc) / (1 + auc)]
  const spread = auc * (1 - auc) + (positives - 1) * (one - auc * auc) + (negatives - 1) * (two - auc * auc)
  const error = Math.sqrt(Math.max(0, spread) / (positives * negatives))
  return { auc, aucLow: Math.max(0, auc - CONFIDENCE * error) }
}

/** What makes probabilities of sums (Platt 1999), by Newton's method on what was held out. */
function platt(sums: readonly number[], labels: readonly boolean[]): { slope: number; offset: number } {
  const positives = labels.filter(Boolean).length
  const negatives = labels.length - positives
  if (positives === 0 || negatives === 0) return { slope: 1, offset: 0 }
  const targets = labels.map((label) => (label ? (positives + 1) / (positives + 2) : 1 / (negatives + 2)))
  let [slope, offset] = [1, 0]
  for (let step = 0; step < 30; step++) {
    let [gs, go, ss, so, oo] = [0, 0, 1e-3, 0, 1e-3]
    for (const [at, sum] of sums.entries()) {
      const p = sigmoid(slope * sum + offset)
      const [slip, w] = [p - targets[at]!, Math.max(1e-6, p * (1 - p))]
      gs += slip * sum
      go += slip
      ss += w * sum * sum
      so += w * sum
      oo += w
    }
    const det = ss * oo - so * so
    slope -= Math.max(-1, Math.min(1, (oo * gs - so * go) / det))
    offset -= Math.max(-1, Math.min(1, (ss * go - so * gs) / det))
  }
  return { slope: Math.max(slope, 0.1), offset }
}
