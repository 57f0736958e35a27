import type { Answer, ask as askSite } from '#app/_ui/ask'
import type { DecisionAction, Queue, SkipReason } from '#db/choices'
import type { CaseCard } from '#lib/moderation/desk/views'
import { CLAIM_FOR, UNDO_FOR } from '#lib/moderation/policy'
import type { View } from '#lib/moderation/schema'
import type { Held, Undo } from './state.ts'

export type Wanted = { caseId: string } | { commentId: string }
export type Next = View & { queue: Queue; skip: readonly string[] }
export type Deciding = { action: DecisionAction; guideline?: number; note?: string }

export interface Means {
  ask: typeof askSite
  /** Milliseconds now. Only differences count: this clock need not agree with the site's. */
  clock: () => number
}

type Claimed = { case: CaseCard; claim: { id: string } } | undefined
type Decided = { decision: { id: string } }
type Kept = { claim: { revision: number | null } }

export type Claims = ReturnType<typeof claimsOver>

/** Claims as the JSON API knows them. */
export function claimsOver({ ask, clock }: Means) {
  return {
    clock,
    async claim(wanted: Wanted | Next): Promise<{ answer: Answer<Claimed>; held: Held | null }> {
      const until = clock() + CLAIM_FOR
      const answer = await ask<Claimed>('/desk/claims', { method: 'POST', body: wanted })
      const given = answer.ok ? answer.value : undefined
      return { answer, held: given ? { card: given.case, claim: given.claim.id, until } : null }
    },
    release: ({ claim }: Held, { leaving = false } = {}) =>
      void ask(`/desk/claims/${claim}`, { method: 'DELETE', leaving }),
    /** The heartbeat: how long it lasts now, and whether the words are still those of the card. */
    async keep({ card, claim }: Held): Promise<{ answer: Answer<Kept>; until: number; changed: boolean }> {
      const until = clock() + CLAIM_FOR
      const answer = await ask<Kept>(`/desk/claims/${claim}`, { method: 'PUT' })
      const revision = answer.ok ? answer.value.claim.revision : null
      return { answer, until, changed: revision !== null && revision !== card.comment?.revision }
    },
    /** Leaves it for others, and says why. */
    skip: ({ claim }: Held, reason: SkipReason) =>
      ask(`/desk/claims/${claim}/skip`, { method: 'POST', body: { reason } }),
    /** The answer, and what takes it back: never longer than the site allows, whatever this clock says. */
    async decide({ card, claim }: Held, deciding: Deciding): Promise<{ answer: Answer<Decided>; undo: Undo | null }> {
      const until = clock() + UNDO_FOR
      const revision = card.comment ? { revision: card.comment.revision } : {}
      const body = { ...deciding, ...revision, claim }
      const answer = await ask<Decided>(`/desk/cases/${card.id}/decision`, { method: 'POST', body })
      if (!answer.ok) return { answer, undo: null }
      const commentId = card.comment?.id ?? null
      return { answer, undo: { decision: answer.value.decision.id, caseId: card.id, commentId, until } }
    },
    undo: ({ decision }: Undo) => ask(`/desk/decisions/${decision}/undo`, { method: 'POST' }),
  }
}
