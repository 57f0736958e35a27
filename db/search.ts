/**
 * Finding by words: the one door, and behind it a file for each database. The databases keep what is found true
 * themselves (triggers, migration `search`), in the transaction that changes a comment, a name or a headline: words
 * that are emptied, edited away or withdrawn are found by nobody from that moment on.
 */
import type { Db } from './database.ts'
import { dialect } from './dialect.ts'

/** Some words in their order, made of letters and figures only; `starts` also finds longer ones that begin so. */
export interface Phrase {
  words: string
  starts: boolean
}

/** Found in the text when there is a phrase, or where one of these wrote it, or under one of these articles. */
export interface Term {
  phrase: Phrase | null
  authorIds: string[]
  articleIds: string[]
}

/** Comments in which every term is found and none of `without`. With neither terms nor scope nothing is found. */
export interface Sought {
  terms: Term[]
  without: Phrase[]
  scope: { articleId?: string | undefined; authorId?: string | undefined; section?: string | undefined }
}

export interface Stretch {
  /** A comment: what follows is older. */
  after?: string | undefined
  limit: number
}

/** A comment whose index is not what it should be: the revision that can be found, and the one that should; 0 for none. */
export interface Misfound {
  id: string
  stored: number
  counted: number
}

export interface Search {
  /** The ids of comments, the newest first. */
  comments(on: Db, sought: Sought, stretch: Stretch): Promise<string[]>
  /** For each of several wishes the ids of the people or articles whose name has all its phrases, the newest first. */
  names(on: Db, wanted: { kind: 'person' | 'article'; phrases: Phrase[] }[], limit: number): Promise<string[][]>
  /** Reads everything anew, in one transaction. */
  rebuild(on: Db): Promise<void>
  misfound(on: Db): Promise<Misfound[]>
}

export const search: Search =
  dialect === 'postgres' ? (await import('./search.postgres.ts')).search : (await import('./search.sqlite.ts')).search
