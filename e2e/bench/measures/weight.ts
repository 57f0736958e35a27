import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { type Figures, rounded } from '../figures.ts'

const weightOf = (file: string) => gzipSync(readFileSync(file)).length

/** P4: what the reader's browser is given to run. */
export function measureWeight(): Figures {
  const [door, conversation] = [weightOf('public/door.js'), weightOf('public/conversation.js')]
  const row = {
    target: 'P4',
    what: 'script on an article page: before "Click to comment", and in all',
    measured: `${rounded(door / 1024)} kB, ${rounded((door + conversation) / 1024)} kB gzip`,
    wanted: '≤ 2 kB, ≤ 20 kB',
    met: door <= 2048 && door + conversation <= 20 * 1024,
  }
  return { rows: [row], bars: [] }
}
