/** Fourteen ways to write a word so that a plain list misses it: research calls them classes. */
const swapped = (word: string, twins: Record<string, string>) =>
  [...word].map((letter) => twins[letter] ?? letter).join('')
const moved = (word: string, first: number) =>
  [...word].map((letter) => String.fromCodePoint(first + letter.charCodeAt(0) - 97)).join('')

export const evasions: Record<string, (word: string) => string> = {
  plain: (word) => word,
  capitals: (word) => word.toUpperCase(),
  figures: (word) => swapped(word, { a: '4', e: '3', i: '1', o: '0', s: '5', t: '7' }),
  signs: (word) => swapped(word, { a: '@', s: '$', i: '!' }),
  'zero width': (word) => [...word].join('\u200b'),
  'soft hyphen': (word) => `${word[0]}\u00ad${word.slice(1)}`,
  Cyrillic: (word) => swapped(word, { a: 'а', e: 'е', o: 'о', c: 'с', p: 'р', x: 'х', y: 'у', i: 'і' }),
  'mathematical bold': (word) => moved(word, 0x1d41a),
  'full width': (word) => moved(word, 0xff41),
  accents: (word) => word.replace(/[aeiou]/g, (letter) => `${letter}\u0301`),
  stretched: (word) => word.replace(/[aeiouy]/, (letter) => letter.repeat(5)),
  's p a c e d': (word) => [...word].join(' '),
  'd.o.t.t.e.d': (word) => [...word].join('.'),
  'st*rred': (word) => `${word[0]}*${word.slice(2)}`,
}
