import { z } from 'zod'
import { appealGrounds, appealWishes, bulkActions, decisionActions, queues, skipReasons } from '#db/choices'
import { say } from '#lib/ground/catalogue/say'
import { absentWhenEmpty, id, optionalText, text } from '#lib/ground/fields'
import { MAX_APPEAL, MAX_NOTE, MOST_IN_BULK, MOST_SKIPPED, orders } from './policy.ts'

const scopeFields = {
  section: absentWhenEmpty(z.string().max(200)),
  article: absentWhenEmpty(id),
  author: absentWhenEmpty(id),
}
const order = absentWhenEmpty(z.enum(orders))

/** A part of the desk's work: one section, one article, one author. */
export const scopeQuery = z.object(scopeFields)
export type Scope = z.output<typeof scopeQuery>

/** A part of a queue, and what comes first there. */
export const viewQuery = z.object({ ...scopeFields, order })
export type View = z.output<typeof viewQuery>

/** `skip` names cases the moderator has seen and left for others: the next one is none of them. */
export const claimInput = z.union([
  z.strictObject({
    queue: z.enum(queues),
    skip: z.array(id).max(MOST_SKIPPED).optional(),
    ...scopeFields,
    order,
  }),
  z.strictObject({ caseId: id }),
  z.strictObject({ commentId: id }),
])
export type ClaimInput = z.output<typeof claimInput>

/** `revision` is what the moderator saw: the decision is on that and on nothing newer. */
export const decideInput = z.strictObject({
  action: z.enum(decisionActions),
  guideline: absentWhenEmpty(z.int()),
  note: optionalText(500),
  revision: absentWhenEmpty(z.int().min(1)),
  claim: id,
})
export type DecideInput = z.output<typeof decideInput>

const unchosen = { error: () => say('refusal.guideline-missing') }

/** A removal from a form on the readers' own page. */
export const removeForm = z.strictObject({
  guideline: z.coerce.number(unchosen).pipe(z.int(unchosen).min(1, unchosen)),
  note: optionalText(500),
  revision: z.coerce.number().pipe(z.int().min(1)),
})
export type RemoveForm = z.output<typeof removeForm>

export const queueQuery = z.object({
  queue: z.enum(queues).default('waiting'),
  ...scopeFields,
  order,
  after: absentWhenEmpty(z.string().max(200)),
})

export const MOST_SOUGHT = 200
export const searchFields = ['everywhere', 'text', 'author', 'article'] as const

export const searchQuery = z.strictObject({
  q: z.string().max(MOST_SOUGHT).default(''),
  in: absentWhenEmpty(z.enum(searchFields)).pipe(z.enum(searchFields).default('everywhere')),
  ...scopeFields,
  after: absentWhenEmpty(id),
})
export type SearchQuery = z.output<typeof searchQuery>

export const noteInput = z.strictObject({ text: text(MAX_NOTE) })
export type NoteInput = z.output<typeof noteInput>

/** The kinds of things a timeline is made of. */
export const moments = ['comment', 'decision', 'sanction', 'note'] as const
export const timelineQuery = z.object({ only: absentWhenEmpty(z.enum(moments)), after: absentWhenEmpty(id) })
export type TimelineQuery = z.output<typeof timelineQuery>

/** `after` is where the last page ended: a moment in milliseconds, and a case. */
const decidedPlace = z
  .string()
  .regex(/^\d{1,15}\.[0-9a-f-]{36}$/)
  .transform((cursor) => {
    const [at, ...id] = cursor.split('.')
    return { at: new Date(Number(at)), id: id.join('.') }
  })
export const decidedQuery = z.object({ ...scopeFields, after: absentWhenEmpty(decidedPlace) })
export type DecidedQuery = z.output<typeof decidedQuery>
/** Many comments, one decision: those named, or what one author has said lately. */
export const previewBulkInput = z
  .strictObject({
    action: z.enum(bulkActions),
    guideline: absentWhenEmpty(z.int()),
    note: optionalText(500),
    comments: z.array(id).min(1).max(MOST_IN_BULK).optional(),
    author: id.optional(),
  })
  .refine((it) => (it.comments === undefined) !== (it.author === undefined), { error: () => say('field.invalid') })
export type PreviewBulkInput = z.output<typeof previewBulkInput>

/** Why a moderator leaves a case for others. */
export const skipInput = z.strictObject({ reason: z.enum(skipReasons) })
export type SkipInput = z.output<typeof skipInput>

/** An appeal's three questions. */
export const makeAppealInput = z.strictObject({
  ground: z.enum(appealGrounds),
  words: text(MAX_APPEAL),
  wish: z.enum(appealWishes),
})
export type MakeAppealInput = z.output<typeof makeAppealInput>

export const statementsQuery = z.object({ after: absentWhenEmpty(id) })
