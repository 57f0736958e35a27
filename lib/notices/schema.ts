import { z } from 'zod'
import { mailChoices, type NoticeKind, noticeKinds } from '#db/choices'
import { absentWhenEmpty, id } from '#lib/ground/fields'

export const noticesQuery = z.strictObject({ after: absentWhenEmpty(id) })
/** One notice, or every one there is. */
export const markReadInput = z.strictObject({ notice: absentWhenEmpty(id) })

const choice = z.enum(mailChoices)
export const chooseMailInput = z.strictObject(
  Object.fromEntries(noticeKinds.map((kind) => [kind, choice])) as Record<NoticeKind, typeof choice>,
)

export type NoticesQuery = z.output<typeof noticesQuery>
export type MarkReadInput = z.output<typeof markReadInput>
export type ChooseMailInput = z.output<typeof chooseMailInput>
