/** The closed lists, once. Tables, policies, screens and the API all take them from here. */
export const roles = ['reader', 'moderator', 'admin'] as const
export const commentStatuses = ['published', 'held', 'removed', 'withdrawn'] as const
export const commentingStates = ['open', 'closed'] as const
export const outcomes = ['pass', 'note', 'guide', 'hold', 'refuse'] as const
export const sanctionKinds = ['warning', 'hold', 'suspension', 'ban'] as const
export const caseSubjects = ['comment', 'name', 'sanction'] as const
export const queues = ['escalated', 'appeals', 'reported', 'waiting', 'unreviewed'] as const
export const decisionActions = ['approve', 'remove', 'escalate'] as const
export const tokenKinds = ['verify', 'reset', 'setup', 'sign-in', 'email', 'invitation'] as const
export const reportOutcomes = ['upheld', 'declined'] as const
/** Why a moderator leaves a case for others. */
export const skipReasons = ['unsure', 'language', 'involved', 'tired'] as const
export const bulkActions = ['approve', 'remove'] as const
export const bulkStates = ['previewed', 'running', 'done', 'undoing', 'undone'] as const
export const bulkOutcomes = ['decided', 'changed', 'undone', 'overtaken'] as const
/** What brought something to the desk before a person decided. */
export const broughtBys = ['rule', 'report', 'notice', 'edit', 'moderator'] as const
/** The first of an appeal's three questions: what went wrong. */
export const appealGrounds = ['misread', 'guideline', 'context', 'proportion'] as const
/** The third: what would put it right. */
export const appealWishes = ['restore', 'explain', 'lighten'] as const
export const appealOutcomes = ['granted', 'upheld'] as const
export const ruleModes = ['off', 'shadow', 'on'] as const
export const termActions = ['off', 'note', 'hold'] as const
export const hostActions = ['allow', 'warn', 'hold'] as const
export const heads = ['spam', 'abuse'] as const
export const noticeKinds = ['reply', 'pick', 'decision', 'report', 'appeal', 'sanction', 'lifting'] as const
/** How a notice goes out by mail: never, at once, or with the others of the day. */
export const mailChoices = ['off', 'now', 'daily'] as const
/** Jobs that wait for a mail server wait beside the others, never before them. */
export const lanes = ['site', 'mail', 'long'] as const
export const rehearsalStates = ['waiting', 'running', 'done', 'cancelled', 'failed'] as const

export type Role = (typeof roles)[number]
export type CommentStatus = (typeof commentStatuses)[number]
export type CommentingState = (typeof commentingStates)[number]
export type Outcome = (typeof outcomes)[number]
export type SanctionKind = (typeof sanctionKinds)[number]
export type CaseSubject = (typeof caseSubjects)[number]
export type Queue = (typeof queues)[number]
export type DecisionAction = (typeof decisionActions)[number]
export type TokenKind = (typeof tokenKinds)[number]
export type SkipReason = (typeof skipReasons)[number]
export type BulkAction = (typeof bulkActions)[number]
export type BulkState = (typeof bulkStates)[number]
export type BroughtBy = (typeof broughtBys)[number]
export type AppealGround = (typeof appealGrounds)[number]
export type AppealWish = (typeof appealWishes)[number]
export type AppealOutcome = (typeof appealOutcomes)[number]
export type RuleMode = (typeof ruleModes)[number]
export type TermAction = (typeof termActions)[number]
export type HostAction = (typeof hostActions)[number]
export type Head = (typeof heads)[number]
export type RehearsalState = (typeof rehearsalStates)[number]
export type NoticeKind = (typeof noticeKinds)[number]
export type MailChoice = (typeof mailChoices)[number]
export type Lane = (typeof lanes)[number]
