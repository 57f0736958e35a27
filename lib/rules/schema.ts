import { z } from 'zod'
import { hostActions, ruleModes, termActions } from '#db/choices'
import { say } from '#lib/ground/catalogue/say'
import { absentWhenEmpty } from '#lib/ground/fields'
import {
  type FlagName,
  type SettingName,
  type Settings,
  settingNames,
  settingSchemas,
} from '#lib/ground/settings/schemas'
import { countCharacters, hasControl, tidyLine } from '#lib/ground/text/lines'
import { hostKey } from '#lib/screening/hosts'
import { isFindable } from '#lib/screening/rulebook'
import { ruleNamed } from '#lib/screening/rules'
import { LONGEST_TERM, MOST_TERMS, MOST_TRIED } from './policy.ts'

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
  if (name === 'newsletter') return newsletterForm
  if (isFlag(name)) return z.strictObject({ value: z.enum(['true', 'false']).transform(isTrue), seen })
  if (name === 'commenting') return z.strictObject({ value: settingSchemas[name].unwrap(), seen })
  return z.strictObject({ value: z.string().transform(figureIn).pipe(settingSchemas[name].unwrap()), seen })
}

const isTrue = (said: 'true' | 'false') => said === 'true'
const figureIn = (typed: string) => (/^\s*\d{1,9}\s*$/.test(typed) ? Number(typed) : Number.NaN)

const newsletterForm = settingSchemas.newsletter.unwrap().extend({
  shown: z.enum(['true', 'false']).transform(isTrue),
  seen,
})

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

/** A change to the rules that can be rehearsed: how a rule is set, terms of the list, or what a host counts for. */
export type Proposal =
  | { kind: 'rule'; rule: string; mode: (typeof ruleModes)[number]; figures: Record<string, number> }
  | { kind: 'terms'; terms: string[]; action: (typeof termActions)[number]; severity: number }
  | { kind: 'host'; host: string; action: (typeof hostActions)[number] | 'none'; reason: string; days: number | null }

const whole = (min: number, max: number) => {
  const error = () => say('field.figure', { min, max })
  return z.string().transform(figureIn).pipe(z.int({ error }).min(min, { error }).max(max, { error }))
}

/** A form about one rule: its mode, and each of its figures under the figure's name. */
export function ruleForm(name: string): z.ZodType<Proposal> {
  const rule = ruleNamed(name)
  const figures = Object.entries(rule?.figures ?? {}).map(([figure, { min, max }]) => [figure, whole(min, max)])
  return z.strictObject({ mode: z.enum(ruleModes), ...Object.fromEntries(figures) }).transform((said) => {
    const { mode, ...figures } = said as Record<string, number> & { mode: never }
    return { kind: 'rule' as const, rule: name, mode, figures }
  })
}

/** Words and phrases, one a line. */
export const termsForm: z.ZodType<Proposal> = z
  .strictObject({ terms: termList(), action: z.enum(termActions), severity: whole(1, 3) })
  .transform((said) => ({ kind: 'terms' as const, ...said }))

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
      const wrong = terms.flatMap(wrongTerm)[0] ?? wrongCount(terms.length)
      if (wrong) context.addIssue(wrong)
    })
}

function wrongCount(count: number): string | undefined {
  if (count === 0) return say('rules.terms.none')
  return count > MOST_TERMS ? say('rules.terms.many', { max: MOST_TERMS }) : undefined
}

function wrongTerm(term: string): string[] {
  if (countCharacters(term) > LONGEST_TERM || term.length > LONGEST_TERM)
    return [say('rules.terms.long', { max: LONGEST_TERM, term: `${term.slice(0, 30)}…` })]
  return !hasControl(term) && isFindable(term) ? [] : [say('rules.terms.empty', { term })]
}

const LONGEST_REASON = 200

/** One host, given as a name or as a whole address. */
export const hostForm: z.ZodType<Proposal> = z
  .strictObject({
    host: z
      .string()
      .transform((typed) =>
        hostKey(
          typed
            .trim()
            .replace(/^\w+:\/\//, '')
            .split('/')[0]!,
        ),
      )
      .refine((host) => host.includes('.'), { error: () => say('rules.hosts.wrong') }),
    action: z.enum([...hostActions, 'none']),
    reason: z.string().transform(tidyLine).pipe(z.string().max(LONGEST_REASON)),
    days: absentWhenEmpty(whole(1, 3_650)),
  })
  .transform(({ days = null, ...said }) => ({ kind: 'host' as const, ...said, days }))
