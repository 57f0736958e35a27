import { desk } from '#lib/ground/catalogue/en/desk'
import { deskDecisions } from '#lib/ground/catalogue/en/desk-decisions'
import { deskPeople } from '#lib/ground/catalogue/en/desk-people'
import { type Key, say } from '#lib/ground/catalogue/say'

const all = { ...desk, ...deskDecisions, ...deskPeople }

type DeskKey = Extract<keyof typeof all, `desk.${string}`>
export type Word = DeskKey extends `desk.${infer Name}` ? Name : never
export type DeskWords = Record<Word, string>

/** Left in place, for `fill` to put values there in the browser. */
const places = Object.fromEntries(
  ['declined', 'guideline', 'headline', 'n', 'name', 'queue', 'reason', 'time', 'title', 'total', 'upheld'].map(
    (name) => [name, `{${name}}`],
  ),
)

/** Every sentence of the desk, for the browser, which has no catalogue.. */
export function deskWords(): DeskWords {
  const keys = Object.keys(all).filter((key): key is DeskKey & Key => key.startsWith('desk.'))
  return Object.fromEntries(keys.map((key) => [key.slice('desk.'.length), say(key, places)])) as DeskWords
}
