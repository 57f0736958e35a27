/** Lines that stand on an article's page around its text. They are recognised in any case and are never body. */
const lines = new Set([
  'connect with us',
  'skip past newsletter promotion',
  'after newsletter promotion',
  'continue reading',
  'click to comment',
])

export const isFurniture = (line: string): boolean => lines.has(plain(line))

/** The line at which the newsletter promotion stands. */
export const isPromotion = (line: string): boolean => plain(line) === 'skip past newsletter promotion'

const plain = (line: string) => line.trim().toLowerCase().replace(/\s+/g, ' ')
