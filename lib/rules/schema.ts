import { z } from 'zod'
import { say } from '#lib/ground/catalogue/say'
import { absentWhenEmpty } from '#lib/ground/fields'
import {
  type FlagName,
  LONGEST_TERM,
  MOST_TERMS,
  type SettingName,
  type Settings,
  settingNames,
  settingSchemas,
} from '#lib/ground/settings/schemas'
import { fold } from '#lib/ground/text/fold'
import { countCharacters, hasControl, tidyLine } from '#lib/ground/text/lines'
import { MOST_TRIED } from './policy.ts'

/** One setting and what it shall be. `seen` is the mark of what it was when the admin looked. */
export type SettingChange = {
  [N in SettingName]: { name: N; value: Settings[N]; seen?: string | undefined }
}[SettingName]

const seen = absentWhenEmpty(z.string().max(64))

export const changeSettingInput = z.discriminatedUnion('name', [
  changeOf('commenting'),
  ...settingNames.filter((name) => name !== 'commenting').map(changeOf),
]) as unknown as z.ZodType<SettingChange>

function changeOf(name: SettingName) {
  return z.strictObject({ name: z.literal(name), value: settingSchemas[name].unwrap(), seen })
}

/** What the form of a setting says, as the change it means. */
export const settingForm = (name: SettingName): z.ZodType<SettingChange> =>
  formOf(name).transform(({ seen, ...said }) => ({ name, value: 'value' in said ? said.value : said, seen })) as never

const isFlag = (name: SettingName): name is FlagName => settingSchemas[name].unwrap() instanceof z.ZodBoolean

function formOf(name: SettingName) {
  if (name === 'words') return wordsForm
  if (isFlag(name)) return z.strictObject({ value: z.enum(['true', 'false']).transform(isTrue), seen })
  if (name === 'commenting') return z.strictObject({ value: settingSchemas[name].unwrap(), seen })
  return z.strictObject({ value: z.string().transform(figureIn).pipe(settingSchemas[name].unwrap()), seen })
}

const isTrue = (said: 'true' | 'false') => said === 'true'
const figureIn = (typed: string) => (/^\s*\d{1,9}\s*$/.test(typed) ? Number(typed) : Number.NaN)

/** Two lists, a word or a phrase a line; one that stands in both holds. */
const wordsForm = z
  .strictObject({ hold: termList(), note: termList(), seen })
  .transform(({ hold, note, seen }, context) => {
    const held = new Set(hold)
    const noted = note.filter((term) => !held.has(term))
    const value = [
      ...hold.map((term) => ({ term, action: 'hold' })),
      ...noted.map((term) => ({ term, action: 'note' })),
    ]
    if (value.length > MOST_TERMS)
      context.addIssue({ code: 'custom', path: ['hold'], message: say('setting.words.many', { max: MOST_TERMS }) })
    return { value, seen }
  })

function termList() {
  return z
    .string()
    .transform((typed) => [
      ...new Set(
        typed
          .split(/\r\n?|\n/)
          .map(tidyLine)
          .filter(Boolean),
      ),
    ])
    .superRefine((terms, context) => {
      const wrong = terms.flatMap(wrongTerm)[0]
      if (wrong) context.addIssue(wrong)
    })
}

function wrongTerm(term: string): string[] {
  if (countCharacters(term) > LONGEST_TERM || term.length > LONGEST_TERM)
    return [say('setting.words.long', { max: LONGEST_TERM, term: `${term.slice(0, 30)}…` })]
  const says = !hasControl(term) && /[^\s*]/.test(fold(term))
  return says ? [] : [say('setting.words.empty', { term })]
}

/** One text or many, by a reader who is new or trusted. */
export const tryRulesInput = z
  .strictObject({
    body: z.string().optional(),
    bodies: z
      .array(z.string())
      .max(MOST_TRIED, { error: () => say('field.many', { max: MOST_TRIED }) })
      .optional(),
    author: z.enum(['new', 'trusted']).default('trusted'),
  })
  .superRefine(({ body, bodies }, context) => {
    if ((body === undefined) === (bodies === undefined))
      context.addIssue({ code: 'custom', path: ['body'], message: say('field.body-or-bodies') })
  })
export type TryRulesInput = z.output<typeof tryRulesInput>
