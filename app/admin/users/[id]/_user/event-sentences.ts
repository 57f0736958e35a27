import { type Key, say } from '#lib/ground/catalogue/say'
import type { EventAbout } from '#lib/insights/queries/list-events-about'
import { isOneOf, kindNames, roleNames } from '../../../_office/names.ts'

const sentences: Record<string, Key> = {
  'user.created': 'event.user.created',
  'user.registered': 'event.user.registered',
  'user.registered-again': 'event.user.registered-again',
  'user.verified': 'event.user.verified',
  'user.reset-requested': 'event.user.reset-requested',
  'user.password-reset': 'event.user.password-reset',
  'user.password-changed': 'event.user.password-changed',
  'user.signed-out-everywhere': 'event.user.signed-out-everywhere',
  'user.role-changed': 'event.user.role-changed',
  'user.warned': 'event.user.warned',
  'user.held': 'event.user.held',
  'user.suspended': 'event.user.suspended',
  'user.banned': 'event.user.banned',
  'user.sanction-lifted': 'event.user.sanction-lifted',
  'user.noted': 'event.user.noted',
  'user.leaving': 'event.user.leaving',
  'user.stayed': 'event.user.stayed',
  'user.erasure-ordered': 'event.user.erasure-ordered',
  'user.erased': 'event.user.erased',
  'user.downloaded': 'event.user.downloaded',
}

/** What happened, in words; an event that has none yet is called by its name. */
export function sentenceOf({ name, details }: Pick<EventAbout, 'name' | 'details'>): string {
  const key = Object.hasOwn(sentences, name) ? sentences[name] : undefined
  return key ? say(key, paramsOf(details)) : name
}

function paramsOf({ role, before, after, kind }: EventAbout['details']) {
  return {
    role: roleIn(role),
    before: roleIn(before),
    after: roleIn(after),
    kind: isOneOf(kindNames, kind) ? say(kindNames[kind]).toLowerCase() : '',
  }
}

const roleIn = (word: unknown) => (isOneOf(roleNames, word) ? say(roleNames[word]).toLowerCase() : '')
