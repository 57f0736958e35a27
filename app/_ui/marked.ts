export interface Stretch {
  text: string
  marked: boolean
  /** Where it starts, in UTF-16 units. */
  at: number
}

/** A text cut where marks begin and end. Marks are in order and do not overlap. */
export function stretchesOf(text: string, marks: readonly (readonly [start: number, end: number])[]): Stretch[] {
  const stretches: Stretch[] = []
  let at = 0
  for (const [start, end] of [...marks, [text.length, text.length] as const]) {
    stretches.push({ text: text.slice(at, start), marked: false, at })
    stretches.push({ text: text.slice(start, end), marked: true, at: start })
    at = end
  }
  return stretches.filter((it) => it.text !== '')
}
