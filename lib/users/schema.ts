import { z } from 'zod'
import { roles, sanctionKinds } from '#db/choices'
import { say } from '#lib/ground/catalogue/say'
import { absentWhenEmpty, email, id } from '#lib/ground/fields'
import { countCharacters, isInvisible, tidyLine } from '#lib/ground/text/lines'
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from './policy.ts'

const newPassword = z.string().superRefine((password, context) => {
  const length = countCharacters(password)
  if (length < SHORTEST_PASSWORD) context.addIssue(say('field.password-short', { min: SHORTEST_PASSWORD }))
  else if (length > LONGEST_PASSWORD) context.addIssue(say('field.password-long', { max: LONGEST_PASSWORD }))
})

/** A password that exists already: whatever it is, it is only compared. */
const password = z
  .string()
  .min(1, { error: () => say('field.missing') })
  .max(2 * LONGEST_PASSWORD, { error: () => say('field.password-long', { max: LONGEST_PASSWORD }) })

/** Which names people may have is asked in `names.ts`; here a name only has to be short enough to look at. */
const name = z
  .string()
  .max(1_000)
  .transform(tidyLine)
  .refine((words) => !isInvisible(words), { error: () => say('field.empty') })

const token = z.string().max(100)

/** From an authenticator, or a recovery code: spaces, dashes and capitals make no difference. */
const code = z
  .string()
  .trim()
  .min(1, { error: () => say('field.missing') })
  .max(40, { error: () => say('refusal.wrong-code') })

/** Where a form leads afterwards. The edge checks that it is a path of this site. */
export const nextInput = { next: z.string().max(2_000).optional() }

export const registerInput = z.strictObject({ email, name, password: newPassword })
export const signInInput = z.strictObject({ email, password, code: absentWhenEmpty(code) })
export const giveCodeInput = z.strictObject({ code })
export const requestLinkInput = z.strictObject({ email })
export const linkInput = z.strictObject({ token })
export const verifyEmailInput = z.strictObject({ token, password, name: absentWhenEmpty(name) })
export const requestResetInput = z.strictObject({ email })
export const resetPasswordInput = z.strictObject({ token, password: newPassword, name: absentWhenEmpty(name) })
export const changePasswordInput = z.strictObject({ current: password, password: newPassword })
export const confirmSelfInput = z.strictObject({ password: absentWhenEmpty(password), code: absentWhenEmpty(code) })
export const createFirstAdminInput = z.strictObject({ token, email, name, password: newPassword })
export const createUserInput = z.strictObject({ email, name, password: newPassword, role: z.enum(roles) })
export const changeRoleInput = z.strictObject({ role: z.enum(roles) })
export const requestEmailInput = z.strictObject({ email })
export const changeNameInput = z.strictObject({ name })
/** What another site says of somebody (OpenID Connect Core 1.0, section 5.1). */
export const identityInput = z.object({
  issuer: z.string().min(1).max(500),
  subject: z.string().min(1).max(255),
  email: email.optional().catch(undefined),
  emailVerified: z.boolean().catch(false),
  name: z.string().max(200).optional().catch(undefined),
})
export const findUsersQuery = z.strictObject({
  find: absentWhenEmpty(z.string().trim().max(254)),
  role: absentWhenEmpty(z.enum(roles)),
  standing: absentWhenEmpty(z.enum(['good', ...sanctionKinds]).exclude(['warning'])),
  after: absentWhenEmpty(id),
})

export type RegisterInput = z.output<typeof registerInput>
export type SignInInput = z.output<typeof signInInput>
export type GiveCodeInput = z.output<typeof giveCodeInput>
export type RequestLinkInput = z.output<typeof requestLinkInput>
export type LinkInput = z.output<typeof linkInput>
export type VerifyEmailInput = z.output<typeof verifyEmailInput>
export type RequestResetInput = z.output<typeof requestResetInput>
export type ResetPasswordInput = z.output<typeof resetPasswordInput>
export type ChangePasswordInput = z.output<typeof changePasswordInput>
export type ConfirmSelfInput = z.output<typeof confirmSelfInput>
export type CreateFirstAdminInput = z.output<typeof createFirstAdminInput>
export type CreateUserInput = z.output<typeof createUserInput>
export type ChangeRoleInput = z.output<typeof changeRoleInput>
export type RequestEmailInput = z.output<typeof requestEmailInput>
export type ChangeNameInput = z.output<typeof changeNameInput>
export type IdentityInput = z.output<typeof identityInput>
export type FindUsersQuery = z.output<typeof findUsersQuery>
