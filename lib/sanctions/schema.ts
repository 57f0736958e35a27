import { z } from 'zod'
import { sanctionKinds } from '#db/choices'
import { say } from '#lib/ground/catalogue/say'
import { absentWhenEmpty, text } from '#lib/ground/fields'
import { MAX_REASON, MOST_DAYS } from './policy.ts'

const DAY = 86_400_000
const reason = text(MAX_REASON)
const kind = z.enum(sanctionKinds)
const moment = z.iso
  .datetime({ offset: true, error: () => say('field.moment') })
  .transform((written) => new Date(written))

/** A suspension has an end; a hold may have one; a warning and a ban have none. */
export const imposeSanctionInput = z
  .strictObject({ kind, until: absentWhenEmpty(moment), reason })
  .superRefine(({ kind, until }, context) => {
    const wrong = wrongEnd(kind, until !== undefined)
    if (wrong) context.addIssue({ code: 'custom', path: ['until'], message: say(wrong) })
  })
export type ImposeSanctionInput = z.output<typeof imposeSanctionInput>

/** The same from a form, where the end is said in days from now. */
export const imposeSanctionForm = z
  .strictObject({ kind, days: absentWhenEmpty(z.coerce.number().int().min(1).max(MOST_DAYS)), reason })
  .superRefine(({ kind, days }, context) => {
    const wrong = wrongEnd(kind, days !== undefined)
    if (wrong) context.addIssue({ code: 'custom', path: ['days'], message: say(wrong) })
  })

/** What a form said, as the verb takes it. */
export const fromForm = ({ days, ...rest }: z.output<typeof imposeSanctionForm>, now: Date): ImposeSanctionInput => ({
  ...rest,
  until: days === undefined ? undefined : new Date(now.getTime() + days * DAY),
})

export const sanctionsQuery = z.strictObject({ after: absentWhenEmpty(z.uuid()) })

function wrongEnd(kind: z.output<typeof imposeSanctionInput>['kind'], ends: boolean) {
  if (kind === 'suspension') return ends ? undefined : 'field.until-missing'
  return ends && kind !== 'hold' ? 'field.until-unwanted' : undefined
}
