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
  '1': 'l',
  '|': 'l',
  i: 'l',
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
 * and outer punctuation make no difference. Not for showing. `i`, `l`, `I` and `1` share a letter, so Maria and Marla do.
 */
export function nameKey(name: string): string {
  const letters = [...plain(name)].map(likeness).join('')
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

/** Words that speak for the site wherever they stand in a name. */
const OFFICES = keysOf(
  'admin admins administrator administrators moderator moderators mod mods editor editors editorial staff official support system moderation moderatorin administratorin redaktion redaktionell webmaster sysadmin superuser',
)
/** Names that speak for the site, or for nobody, when they are the whole name. Joe Root and Eva Guest are welcome. */
const WHOLE = keysOf(
  'root guest visitor anonymous anon deleted removed withdrawn hidden unknown nobody everyone everybody reader readers author newsroom publisher owner team help null undefined me you abuse security postmaster belowtheline thebelowtheline',
)

function isReserved(name: string): boolean {
  const words = name.split(/[^\p{L}\p{M}\p{N}|]+/u).flatMap((word) => [word, word.replace(/\d+$/, '')])
  const whole = name.replace(/[^\p{L}\p{M}\p{N}|]/gu, '')
  const wholes = [whole, whole.replace(/\d+$/, '')].map(nameKey)
  return words.some((word) => OFFICES.has(nameKey(word))) || wholes.some((key) => OFFICES.has(key) || WHOLE.has(key))
}

function keysOf(words: string): Set<string> {
  return new Set(words.split(' ').map(nameKey))
}

function plain(name: string): string {
  const parts = name.normalize('NFKD').toLowerCase().normalize('NFKD')
  return parts
    .replace(HIDDEN, '')
    .replace(ACCENTS, '')
    .replace(POINTS, '')
    .replace(/\p{Pd}/gu, '-')
    .replace(/[’‘ʼʻ`´]/g, "'")
}

function likeness(letter: string): string {
  const twin = twinOf(letter)
  return [...twin].map((latin) => ALIKE[latin] ?? latin).join('')
}
