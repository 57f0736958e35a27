export interface Piece {
  kind: 'same' | 'gone' | 'new'
  text: string
}

/** Beyond this many comparisons a change is shown as a whole. */
const MOST = 4_000_000

/** What changed between two texts, word by word: the longest common run of words stays. */
export function diffWords(before: string, after: string): Piece[] {
  const [old, now] = [wordsIn(before), wordsIn(after)]
  if (old.length * now.length > MOST) return [gone(before), fresh(after)]
  return joined(walk(old, now, commonRuns(old, now)))
}

const wordsIn = (text: string) => text.match(/\s+|[^\s]+/gu) ?? []
const same = (text: string): Piece => ({ kind: 'same', text })
const gone = (text: string): Piece => ({ kind: 'gone', text })
const fresh = (text: string): Piece => ({ kind: 'new', text })

/** `runs[i * width + j]`: how many words are common to what follows `old[i]` and `now[j]`. */
function commonRuns(old: string[], now: string[]): Uint16Array {
  const width = now.length + 1
  const runs = new Uint16Array((old.length + 1) * width)
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = now.length - 1; j >= 0; j--)
      runs[i * width + j] =
        old[i] === now[j]
          ? runs[(i + 1) * width + j + 1]! + 1
          : Math.max(runs[(i + 1) * width + j]!, runs[i * width + j + 1]!)
  return runs
}

function walk(old: string[], now: string[], runs: Uint16Array): Piece[] {
  const width = now.length + 1
  const pieces: Piece[] = []
  let [i, j] = [0, 0]
  while (i < old.length && j < now.length) {
    if (old[i] === now[j]) {
      pieces.push(same(now[j++]!))
      i++
    } else if (runs[(i + 1) * width + j]! >= runs[i * width + j + 1]!) pieces.push(gone(old[i++]!))
    else pieces.push(fresh(now[j++]!))
  }
  return [...pieces, ...old.slice(i).map(gone), ...now.slice(j).map(fresh)]
}

function joined(pieces: Piece[]): Piece[] {
  const some: Piece[] = []
  for (const piece of pieces) {
    const last = some.at(-1)
    if (last?.kind === piece.kind) last.text += piece.text
    else some.push({ ...piece })
  }
  return some
}
