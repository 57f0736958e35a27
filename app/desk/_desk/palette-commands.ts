/** Something one can do at the desk, by name. */
export interface Command {
  name: string
  /** The key that does the same. */
  letter?: string
  act: () => void
}

/** Whether every word typed begins a word of the command's name. */
export function isFound({ name }: Command, sought: string): boolean {
  const words = name.toLowerCase().split(/[\s“”:]+/)
  return sought
    .toLowerCase()
    .split(/\s+/)
    .filter((it) => it !== '')
    .every((it) => words.some((word) => word.startsWith(it)))
}
