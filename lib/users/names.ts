import { twinOf } from '#lib/ground/text/confusables'
import {
  countCharacters,
  hasControl,
  hasMarkup,
  hasZeroWidth,
  INVISIBLE,
  isInvisible,
  tidyLine,
} from '#lib/ground/text/lines'
import { isNeutralKey } from './names/neutral.ts'
import { OFFICES, UNSPACED, WHOLE } from './names/offices.ts'
import { mixesScripts } from './names/scripts.ts'

export const SHORTEST_NAME = 2
export const LONGEST_NAME = 40

export type NameRefusal =
  | 'name-short'
  | 'name-long'
  | 'name-invisible'
  | 'name-control'
  | 'name-markup'
  | 'name-mixed'
  | 'name-reserved'

/** Combining marks of the European scripts; those of others are part of the spelling. */
const ACCENTS = /[\u0300-\u036F]|[\u0483-\u0487]|[\u1AB0-\u1AFF]|[\u1DC0-\u1DFF]|[\u20D0-\u20FF]/gu
/** Vowel points of Hebrew and Arabic, and the stroke that only stretches a word. */
const POINTS = /[\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0610-\u061A\u064B-\u065F\u0670\u0640]/gu
const ENDS = /^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu
const HIDDEN = new RegExp(INVISIBLE.source, 'gu')

/** Letters of one script that are told apart in a dictionary but not on a page. */
const ALIKE: Record<string, string> = {
  '0': 'o',
  ی: 'ي',
  ى: 'ي',
  ک: 'ك',
  ニ: '二',
  ロ: '口',
  エ: '工',
  カ: '力',
  タ: '夕',
  ト: '卜',
  ハ: '八',
  ヘ: 'へ',
  リ: 'り',
}

/**
 * The key under which two names that look alike are one: case, accents, width, hidden characters, look-alike letters
 * and outer punctuation make no difference. Not for showing.
 */
export function nameKey(name: string): string {
  const latin = [...bare(name.normalize('NFKD'))].map(seenAs).join('')
  const told = bare(latin.replace(WORD, tellStrokes).toLowerCase().normalize('NFKD'))
  const letters = [...told].map((letter) => ALIKE[letter] ?? letter).join('')
  const joined = letters.replaceAll('rn', 'm').replaceAll('vv', 'w').replace(/\s+/g, ' ')
  const key = joined.replace(ENDS, '') || joined.trim()
  return key.normalize('NFC')
}

/** Why a name cannot be taken, before anybody asks whether it is free. Nothing when it can. */
export function refusedName(name: string): NameRefusal | undefined {
  const tidy = tidyLine(name)
  if (isInvisible(tidy)) return 'name-invisible'
  if (hasControl(tidy) || /[\t\n\r]/.test(tidy)) return 'name-control'
  if (hasZeroWidth(tidy)) return 'name-invisible'
  if (hasMarkup(tidy) || BADGE.test(tidy) || PILED.test(tidy)) return 'name-markup'
  if (countCharacters(tidy) < SHORTEST_NAME || !SAYS_SOMETHING.test(tidy)) return 'name-short'
  if (countCharacters(tidy) > LONGEST_NAME) return 'name-long'
  if (mixesScripts(tidy)) return 'name-mixed'
  return isReserved(tidy) || isNeutralKey(nameKey(tidy)) ? 'name-reserved' : undefined
}

/** What stands beside names on the page, and would make a name pass for somebody with a badge or an answer to one. */
const BADGE = /\s[·•∙⋅・|→»]|[→✓✔☑✅]/u

const PILED = /\p{M}{5}/u
const SAYS_SOMETHING = /[\p{L}\p{N}\p{Extended_Pictographic}]/u

function isReserved(name: string): boolean {
  const words = name.split(/[^\p{L}\p{M}\p{N}|]+/u).flatMap((word) => [word, word.replace(/\d+$/, '')])
  const whole = name.replace(/[^\p{L}\p{M}\p{N}|]/gu, '')
  const wholes = [whole, whole.replace(/\d+$/, '')].map(officeKey)
  return (
    words.some((word) => offices.has(officeKey(word))) ||
    wholes.some((key) => offices.has(key) || wholeNames.has(key)) ||
    unspaced.some((office) => officeKey(whole).includes(office))
  )
}

function bare(name: string): string {
  return name
    .replace(HIDDEN, '')
    .replace(ACCENTS, '')
    .replace(POINTS, '')
    .replace(/\p{Pd}/gu, '-')
    .replace(/[’‘ʼʻ`´]/g, "'")
}

/** The Latin letter it is taken for, a capital for a capital. */
function seenAs(letter: string): string {
  const twin = twinOf(letter)
  return letter === letter.toLowerCase() ? twin : twin.toUpperCase()
}

const WORD = /[\p{L}\p{M}\p{N}|]+/gu
const STROKE = /[Il1|]/g

/**
 * A stroke is an i among capitals and an l elsewhere, as one reads it: Maria is MARIA and MARlA, and not Marla or MarIa.
 * In front of a word nobody can tell: Ian and lan are one.
 */
function tellStrokes(word: string): string {
  const others = word.replace(STROKE, '').replace(/\P{L}/gu, '')
  const capitals = others.length > 1 && others === others.toUpperCase() && others !== others.toLowerCase()
  return word.replace(STROKE, capitals ? 'i' : 'l').replace(/^[iIlL]/, 'l')
}

/** For what speaks for the site an i is an l wherever it stands: nobody needs to be called ADMlN. */
const officeKey = (words: string): string => nameKey(words).replaceAll('i', 'l')

const keysOf = (words: string[]): Set<string> => new Set(words.map(officeKey))
const offices = keysOf(OFFICES)
const wholeNames = keysOf(WHOLE)
const unspaced = [...keysOf(UNSPACED)]
