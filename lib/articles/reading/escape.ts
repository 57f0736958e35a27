const ANYWHERE = /[\\*_[\]<>&`~|{}!]/g
const AT_START = /^([#+\-=])/
const NUMBERED = /^(\d{1,9})([.)])/

/** A paragraph of plain text as Markdown that reads the same: a `*` stays a `*`, a `#` stays a `#`. */
export const escapeMarkdown = (words: string): string =>
  words.replace(ANYWHERE, '\\$&').replace(AT_START, '\\$1').replace(NUMBERED, '$1\\$2')
