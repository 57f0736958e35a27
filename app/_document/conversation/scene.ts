import type { Quote } from '#lib/comments/queries/find-quote'
import type { Pick } from '#lib/comments/queries/list-picks'
import type { Conversation } from '#lib/comments/queries/read-conversation'
import type { Viewer } from '#lib/users/policy'
import type { Choice } from './addresses.ts'

/** What stands in the composer, and what there is to say about it. */
export interface Writing {
  body: string
  /** What makes posting it twice the same comment; visitors' pages are shared and have none. */
  key: string
  /** The comment it answers. */
  quote?: Quote | undefined
  /** Why it was not posted. */
  error?: string | undefined
  /** What the writer should know first; it can be posted all the same. */
  guidance?: string[]
  /** Whether the guidance came as an answer to posting, so that "Post anyway" is offered. */
  guided?: boolean
  /** What it would look like. */
  preview?: string | undefined
}

/** A comment's own words while its author changes them. */
export interface Editing {
  id: string
  revision: number
  body: string
  error?: string | undefined
  guidance?: string[]
}

/** Everything a conversation's document shows, for one reader. */
export interface Scene {
  view: Conversation
  choice: Choice
  /** The address of this page, to come back to. */
  path: string
  viewer: Viewer
  writing: Writing
  editing?: Editing | undefined
  picks: Pick[]
  /** What the further replies on this page answer. */
  answered?: Quote | undefined
  /** The outcome of what the reader has just done. */
  said: string
  now: Date
}
