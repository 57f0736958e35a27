import { z } from 'zod'
import { absentWhenEmpty, id, text } from '#lib/ground/fields'
import { MAX_LENGTH, orders, pageSizes, threadModes } from './policy.ts'

const ticked = z.union([z.boolean(), z.enum(['true', 'on']).transform(() => true)]).default(false)

/** The words are screened, not judged here: length and emptiness are the shape rule's, with its own sentence. */
const body = z.string()

export const postCommentInput = z.strictObject({
  body,
  parentId: absentWhenEmpty(id),
  /** The author's own key: the same key twice is the same comment. */
  key: absentWhenEmpty(z.string().max(64)),
  /** The writer has read the guidance and posts all the same. */
  anyway: ticked,
})
export type PostCommentInput = z.output<typeof postCommentInput>

/** The same as a form sends it: `preview` asks what it would look like, and posts nothing. */
export const composerForm = postCommentInput.extend({ preview: ticked })

export type ComposerForm = z.output<typeof composerForm>

/** What is kept of a comment while its writer signs in. */
export type KeepDraftInput = Pick<PostCommentInput, 'body' | 'parentId'>

export const checkInput = z.strictObject({ body: text(MAX_LENGTH) })

export const conversationQuery = z.object({
  order: z.enum(orders).optional().catch(undefined),
  threads: z.enum(threadModes).optional().catch(undefined),
  size: z.coerce.number().pipe(z.literal(pageSizes)).optional().catch(undefined),
  after: absentWhenEmpty(z.string().max(200)),
  before: absentWhenEmpty(z.string().max(200)),
  at: absentWhenEmpty(id),
})
export type ConversationQuery = z.output<typeof conversationQuery>
