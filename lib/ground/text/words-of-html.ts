const BLOCK_END = /<\/(?:p|li|blockquote|pre|h[1-6])>|<br>\n?/g
const TAG = /<[^>]*>/g
const ENTITY = /&(?:amp|lt|gt|quot);/g
const CHARACTERS: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }

/** The words of HTML that our own renderer made, a line each paragraph. Text, not HTML. */
export const wordsOfHtml = (html: string): string =>
  html
    .replace(BLOCK_END, '\n')
    .replace(TAG, '')
    .replace(ENTITY, (entity) => CHARACTERS[entity] ?? entity)
    .replace(/\n{2,}/g, '\n')
    .trim()
