import { show } from '#app/_server/show'
import { getViewer } from '#app/_server/viewer'
import { outcomes } from '#db/choices'
import { say } from '#lib/ground/catalogue/say'
import { listRules } from '#lib/rules/queries/list-rules'
import { ruleName } from '../_rules/names.ts'
import { RulesRoom } from '../_rules/rules-room.tsx'
import { TryBox, type TryWords } from './_try/try-box.tsx'

/** Words tried against all rules. */
export default async function TryPage() {
  const viewer = await getViewer()
  const rules = await show(listRules(viewer, undefined, new Date()), '/admin/rules/try')
  const names = Object.fromEntries(rules.map(({ name }) => [name, ruleName(name)]))
  return (
    <RulesRoom viewer={viewer} part="try" title={say('rules.try')}>
      <p>{say('rules.try.text')}</p>
      <TryBox words={words} rules={names} />
    </RulesRoom>
  )
}

const words: TryWords = {
  words: say('rules.try.words'),
  author: say('rules.try.author'),
  trusted: say('rules.try.trusted'),
  new: say('rules.try.new'),
  submit: say('rules.try.submit'),
  found: say('rules.try.found'),
  nothing: say('rules.try.nothing'),
  outcomes: Object.fromEntries(outcomes.map((outcome) => [outcome, say(`rules.try.outcome.${outcome}`)])),
  short: {
    note: say('rules.outcome.note'),
    guide: say('rules.outcome.guide'),
    hold: say('rules.outcome.hold'),
    refuse: say('rules.outcome.refuse'),
  },
}
