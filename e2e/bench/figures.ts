/** What a run measured: one row per target of docs/benchmarks.md. */
export interface Row {
  target: string
  what: string
  measured: string
  wanted: string
  /** Absent where a figure is for information. */
  met?: boolean
}

/** Bars for the chart: how large a share of the ceiling each size reached. */
export interface Bar {
  name: string
  ratio: number
}

export interface Figures {
  rows: Row[]
  bars: Bar[]
}

export const median = (numbers: number[]): number => quantile(numbers, 0.5)

export function quantile(numbers: number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

export const rounded = (number: number, digits = 2): string =>
  number.toLocaleString('en', { maximumFractionDigits: digits })
