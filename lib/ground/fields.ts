/** What every form field and every field of the API has in common. */
import { z } from 'zod'
import { say } from './catalogue/say.ts'
import { countCharacters, hasControl, hasMarkupOrZeroWidth, isInvisible, tidyLine, tidyText } from './text/lines.ts'

z.config({ customError: (issue) => sentenceOf(issue) })

const over = (text: string, max: number) => countCharacters(text) - max

/** A line of words a person wrote: a name, a title, a reason. Refuses markup, zero width and control characters. */
export const line = (max: number) =>
  z
    .string()
    .transform(tidyLine)
    .superRefine((text, context) => {
      if (isInvisible(text)) context.addIssue(say('field.empty'))
      else if (hasControl(text) || /[\n\t]/.test(text)) context.addIssue(say('field.control'))
      else if (hasMarkupOrZeroWidth(text)) context.addIssue(say('field.markup'))
      else if (over(text, max) > 0) context.addIssue(say('field.long', { max, over: over(text, max) }))
    })

/** Several lines of words, as typed. Zero width and markup are text here. */
export const text = (max: number) =>
  z
    .string()
    .transform(tidyText)
    .superRefine((words, context) => {
      if (isInvisible(words)) context.addIssue(say('field.empty'))
      else if (hasControl(words)) context.addIssue(say('field.control'))
      else if (over(words, max) > 0) context.addIssue(say('field.long', { max, over: over(words, max) }))
    })

/** The same, where nothing may be said. */
export const optionalText = (max: number) =>
  z.preprocess((words) => (typeof words === 'string' && isInvisible(words) ? undefined : words), text(max).optional())

export const email = z
  .string()
  .trim()
  .max(254, { error: () => say('field.email') })
  .pipe(z.email({ error: () => say('field.email') }))

export const id = z.uuid({ error: () => say('field.id') })

/** A choice made in a form or an address: nothing chosen counts as absent. */
export const absentWhenEmpty = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema.optional())

/** A sentence for each field an input got wrong, by its path. */
export function fieldsOf(error: z.ZodError): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const issue of error.issues) {
    const paths = issue.code === 'unrecognized_keys' ? issue.keys : [issue.path.join('.') || 'body']
    for (const path of paths) fields[path] ??= issue.message
  }
  return fields
}

function sentenceOf(issue: { code?: string; input?: unknown }): string {
  if (issue.code === 'unrecognized_keys') return say('field.unknown')
  if (issue.code === 'invalid_type' && issue.input === undefined) return say('field.missing')
  return say('field.invalid')
}
