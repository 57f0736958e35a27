import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where labelled comments may stand, beside the project. They are no part of it. */
const folder = ['../shared/data/labelled', '../../shared/data/labelled']
  .map((path) => join(process.cwd(), path))
  .find((path) => existsSync(path))

const videos = ['01-9bZkp7q19f0', '04-CevxZvSJLk8', '07-KQ6zr6kCPj8', '08-uelHwf8o7_U', '09-pRpeEdMmmQ0']

/** The rows of a table of labelled comments, by the names in its first line; nothing where it is absent. */
function labelled(file: string): Record<string, string>[] | undefined {
  if (!folder || !existsSync(join(folder, file))) return undefined
  const [head = [], ...rows] = rowsOf(readFileSync(join(folder, file), 'utf8'))
  return rows
    .filter((row) => row.length === head.length)
    .map((row) => Object.fromEntries(head.map((name, at) => [name, row[at]!])))
}

export const profanity = () => labelled('surge/profanity_en.csv')
export const toxicity = () => labelled('surge/toxicity_en.csv')

/** Comments under five videos, a list a video. */
export function spam() {
  const tables = videos.map((video) => labelled(`youtube-spam/${video}.csv`))
  return tables.every((it) => it !== undefined) ? tables : undefined
}

/** Comma-separated values with quotes (RFC 4180). */
function rowsOf(text: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end !== ',') rows.push([])
  }
  return rows
}
