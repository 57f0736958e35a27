import { type Key, say } from '#lib/ground/catalogue/say'

/** A counting sentence in every form its language has, with # for the number. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>>

const LANGUAGE = 'en'
/** Among so many numbers every form of every language appears. */
const ENOUGH = 111

function formsOf(key: Key): Forms {
  const rules = new Intl.PluralRules(LANGUAGE)
  const forms: Forms = {}
  for (let count = 0; count < ENOUGH; count++)
    forms[rules.select(count)] ??= say(key, { count }).replace(String(count), '#')
  return forms
}

/** What the script says about what others do on the same page. */
export const liveWords = {
  new: formsOf('live.new'),
  shown: formsOf('live.shown'),
  recommends: formsOf('comment.recommends'),
  removed: say('live.removed'),
  takenDown: say('live.taken-down'),
  opened: say('live.opened'),
  behind: say('live.behind'),
  anew: say('live.anew'),
  signedOut: say('live.signed-out'),
  signIn: say('live.sign-in'),
}
