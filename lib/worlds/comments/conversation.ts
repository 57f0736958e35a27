import { outline, type Spoken } from './outline.ts'

export type Conversation = {
  slug: string
  /** What the conversation is about, as it reads after "about". */
  about: string
  /** A place in the article, as it reads after "near". */
  place: string
  /** Somebody in the article. */
  who: string
  threads: readonly Spoken[]
}

/** A hand-written conversation; its text is an outline as `outline` reads it. */
export const conversation = (slots: Omit<Conversation, 'threads'>, text: string): Conversation => ({
  ...slots,
  threads: outline(text),
})
