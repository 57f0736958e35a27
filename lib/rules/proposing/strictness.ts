import { and, eq, gt, isNull, or } from 'drizzle-orm'
import type { Db } from '#db/database'
import { hosts } from '#db/tables/screening'
import type { Proposal } from '../schema.ts'

type HostAction = Extract<Proposal, { kind: 'host' }>['action']

/** A host that is allowed is excused from what others are held for; one warned of is passed over by that as well. */
const strictness: Record<HostAction, number> = { allow: 0, warn: 0, none: 1, hold: 2 }

/** Whether a change can make more wait than did before. What makes less wait needs no rehearsal. */
export async function isStricter(tx: Db, proposal: Proposal, now: Date): Promise<boolean> {
  if (proposal.kind === 'rule') return proposal.mode === 'on'
  if (proposal.kind === 'terms') return proposal.action === 'hold'
  return strictness[proposal.action] > strictness[await actionNow(tx, proposal.host, now)] || proposal.action === 'hold'
}

async function actionNow(tx: Db, host: string, now: Date): Promise<HostAction> {
  const lasting = or(isNull(hosts.until), gt(hosts.until, now))
  const [judged] = await tx
    .select({ action: hosts.action })
    .from(hosts)
    .where(and(eq(hosts.host, host), lasting))
  return judged?.action ?? 'none'
}

/** The rule a change is about. */
export function ruleOf(proposal: Proposal): string {
  if (proposal.kind === 'rule') return proposal.rule
  return proposal.kind === 'terms' ? 'words' : 'hosts'
}

/** What the record keeps of a change: figures, never the words. */
export function recordable(proposal: Proposal): Record<string, unknown> {
  if (proposal.kind === 'rule') return { kind: 'rule', mode: proposal.mode, figures: proposal.figures }
  if (proposal.kind === 'terms') return { kind: 'terms', action: proposal.action, terms: proposal.terms.length }
  return { kind: 'host', action: proposal.action, days: proposal.days }
}
