export type Spoken = {
  body: string
  /** A person's key; `op` for whoever wrote two levels up, `same` for one level up, `reporter` for the article's own. */
  by?: string
  removed?: number
  withdrawn?: true
  edited?: true
  picked?: true
  replies: Spoken[]
}

const line = /^(?<indent> *)- (?:\{(?<marks>[^}]*)\} )?(?<body>.+)$/u

const marked = (marks: string): Partial<Spoken> => {
  const words = marks.split(' ').filter(Boolean)
  const flags = words.map((word): Partial<Spoken> => {
    if (word.startsWith('removed-')) return { removed: Number(word.slice('removed-'.length)) }
    if (word === 'withdrawn' || word === 'edited' || word === 'picked') return { [word]: true }
    return { by: word }
  })
  return Object.assign({}, ...flags)
}

/**
 * Reads one comment a line: `- ` before it, two spaces of indentation per level, marks in braces
 * (`{op edited}`, `{removed-1}`), `¶` for a new paragraph and `↵` for a new line. Throws on any other line.
 */
export function outline(text: string): Spoken[] {
  const threads: Spoken[] = []
  const above: Spoken[] = []
  for (const written of text.split('\n')) {
    if (written.trim() === '') continue
    const groups = line.exec(written)?.groups
    if (!groups) throw new Error(`This line of a conversation does not read as a comment: ${written}`)
    const level = (groups.indent ?? '').length / 2
    const body = (groups.body ?? '').replaceAll('¶', '\n\n').replaceAll('↵', '\n')
    const spoken: Spoken = { body, ...marked(groups.marks ?? ''), replies: [] }
    const siblings = level === 0 ? threads : above[level - 1]?.replies
    if (!siblings) throw new Error(`This comment answers nothing: ${written}`)
    siblings.push(spoken)
    above.splice(level, above.length, spoken)
  }
  return threads
}
