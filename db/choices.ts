/** The closed lists, once. Tables, policies, screens and the API all take them from here. */
export const roles = ['reader', 'moderator', 'admin'] as const
export const commentStatuses = ['published', 'held', 'removed', 'withdrawn'] as const
export const commentingStates = ['open', 'closed'] as const
export const outcomes = ['pass', 'note', 'guide', 'hold', 'refuse'] as const
export const sanctionKinds = ['warning', 'hold', 'suspension', 'ban'] as const
export const caseSubjects = ['comment', 'name', 'sanction'] as const
export const queues = ['escalated', 'appeals', 'reported', 'waiting', 'unreviewed'] as const
export const decisionActions = ['approve', 'remove', 'escalate'] as const
export const tokenKinds = ['verify', 'reset', 'setup', 'sign-in', 'email'] as const
export const reportOutcomes = ['upheld', 'declined'] as const

export type Role = (typeof roles)[number]
export type CommentStatus = (typeof commentStatuses)[number]
export type CommentingState = (typeof commentingStates)[number]
export type Outcome = (typeof outcomes)[number]
export type SanctionKind = (typeof sanctionKinds)[number]
export type CaseSubject = (typeof caseSubjects)[number]
export type Queue = (typeof queues)[number]
export type DecisionAction = (typeof decisionActions)[number]
export type TokenKind = (typeof tokenKinds)[number]
