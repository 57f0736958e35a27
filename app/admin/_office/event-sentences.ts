import { en } from '#lib/ground/catalogue/en'
import { type Key, say } from '#lib/ground/catalogue/say'
import { isOneOf, kindNames, roleNames } from './names.ts'

interface Told {
  name: string
  details: Record<string, unknown>
}

type Sentence = Extract<Key, `event.${string}`>

const isKnown = (key: string): key is Sentence => Object.hasOwn(en, key)

/** Everything the record can tell of that has its sentence. */
export const knownEvents = Object.keys(en)
  .filter(isKnown)
  .map((key) => key.slice('event.'.length))
  .sort()

/** What happened, in words; an event that has none yet is called by its name. */
export function sentenceOf({ name, details }: Told): string {
  const key = `event.${name}`
  return isKnown(key) ? say(key, paramsOf(details)) : name
}

function paramsOf({ role, before, after, kind, action, outcome, subject, revision }: Told['details']) {
  return {
    role: wordOf(role),
    before: wordOf(before),
    after: wordOf(after),
    kind: isOneOf(kindNames, kind) ? say(kindNames[kind]).toLowerCase() : wordOf(kind),
    action: wordOf(action),
    outcome: wordOf(outcome),
    subject: wordOf(subject),
    revision: wordOf(revision),
  }
}

/** A word, a figure or a short list as it is recorded; roles by their names. */
function wordOf(value: unknown): string {
  if (isOneOf(roleNames, value)) return say(roleNames[value]).toLowerCase()
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return String(value)
  return value === null || value === undefined ? '' : JSON.stringify(value)
}
