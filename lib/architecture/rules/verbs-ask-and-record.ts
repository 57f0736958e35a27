import ts from 'typescript'
import { isVerb } from '../places.ts'
import type { Rule } from '../rule.ts'
import { callsOf } from '../source.ts'

export const verbsAskAndRecord: Rule = {
  promise: 'every verb asks the policy and leaves an event',
  about: isVerb,
  look({ tree }) {
    if (callsOf(tree, 'write').length === 0) return []
    const asks = callsOf(tree, /^refuse[A-Z]/).length > 0
    const records = callsOf(tree, /^record(?:All)?$/).some(
      ({ arguments: [first] }) => first && ts.isIdentifier(first) && first.text === 'tx',
    )
    return [
      ...(asks ? [] : ['writes without refuseUnless() or the like']),
      ...(records ? [] : ['writes without record(tx, …)']),
    ]
  },
  exceptions: {
    'lib/comments/check-comment.ts': 'it writes only what it costs: a preview leaves nothing',
    'lib/comments/keep-draft.ts': "what is not posted is nobody's business yet",
    'lib/comments/take-draft.ts': "the draft's secret is the proof, and nothing public changes",
    'lib/comments/post-comment.ts': 'addComment() records it',
    'lib/comments/choose-reading.ts': 'how somebody reads is theirs alone, and can be forgotten with them',
    'lib/comments/visit-conversation.ts': 'when somebody reads is theirs alone, and nothing anybody sees changes',
    'lib/guidelines/store-first-guidelines.ts': 'the site does it by itself as it starts, before there is anybody',
    'lib/moderation/claim-case.ts': 'a claim lapses in minutes and decides nothing',
    'lib/moderation/keep-claim.ts': 'a claim lapses in minutes and decides nothing',
    'lib/moderation/release-claim.ts': 'a claim lapses in minutes and decides nothing',
    'lib/rules/plan-training.ts': 'it only names an hour: the training itself records',
    'lib/privacy/forget-expired.ts': 'what has run out already counts for nothing',
    'lib/users/request-link.ts': 'an address nobody has must look the same, so the job finds out and records',
    'lib/users/request-reset.ts': 'an address nobody has must look the same, so the job finds out and records',
    'lib/users/sign-in.ts': 'enter() records it',
    'lib/users/sign-in-by-identity.ts': 'enter() records it, and an identity nobody has opens nothing',
    'lib/users/sign-in-by-link.ts': 'enter() records it',
  },
  broken: {
    'lib/users/ban-user.ts': 'export const banUser = (viewer, input, now) => write((tx) => record(tx, event, now))',
    'lib/users/rename-user.ts':
      'export async function renameUser(viewer) { refuseUnless(mayRename(viewer)); await write(f) }',
  },
  sound: {
    'lib/users/ban-user.ts':
      'export const banUser = (viewer) => { refuseUnless(mayBan(viewer)); return write((tx) => record(tx, event)) }',
    'lib/ground/settings.ts': 'export const change = () => write(f)',
  },
}
