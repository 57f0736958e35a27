import type { Head } from '#db/choices'
import { type Folded, type Span, spanOf } from '#lib/ground/text/fold'
import { type Features, featuresOf, slotsOf, tokensOf } from './features.ts'

/** What one head has learned: a weight a slot, and how a sum of them becomes a probability. */
export interface ScoreModel {
  id: string
  head: Head
  weights: Float32Array
  bias: number
  /** Platt's scaling, fitted on what was held out. */
  slope: number
  offset: number
}

export type Scored = Folded & { body: string }

/** How likely people would remove a text for what this head stands for, from 0 to 1. */
export function probability(model: ScoreModel, text: Scored): number {
  return sigmoid(model.slope * sumOf(model, featuresOf(text)) + model.offset)
}

export function sumOf({ weights, bias }: Pick<ScoreModel, 'weights' | 'bias'>, { slots, values }: Features): number {
  let sum = bias
  for (let at = 0; at < slots.length; at++) sum += weights[slots[at]!]! * values[at]!
  return sum
}

export const sigmoid = (z: number): number => 1 / (1 + Math.exp(-z))

const MOST_REASONS = 5

/** The places in the original text that speak most for what the model says, at most five. */
export function explain({ weights }: ScoreModel, text: Scored): Span[] {
  const tokens = tokensOf(text.folded)
  const weighed = tokens.map(({ text: token, span }, at) => {
    const slots = slotsOf(token, tokens[at - 1]?.text ?? '')
    return { span, weight: slots.reduce((sum, slot) => sum + weights[slot]!, 0) / Math.sqrt(slots.length) }
  })
  return weighed
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .slice(0, MOST_REASONS)
    .map(({ span: [start, end] }) => spanOf(text, start, end))
}

/** Weights as text, for a column. */
export const packed = (weights: Float32Array): string =>
  Buffer.from(weights.buffer, weights.byteOffset, weights.byteLength).toString('base64')

export function unpacked(text: string): Float32Array {
  const bytes = Buffer.from(text, 'base64')
  return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength))
}
