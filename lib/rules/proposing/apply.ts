import { eq, inArray, sql } from 'drizzle-orm'
import type { Db } from '#db/database'
import { hosts, rules, terms } from '#db/tables/screening'
import { idAt } from '#lib/ground/ids'
import { refuseUnless } from '#lib/ground/refusal'
import { firstTerms } from '#lib/screening/first-terms'
import { keyOf } from '#lib/screening/rulebook'
import { ruleNamed } from '#lib/screening/rules'
import { MOST_TERMS } from '../policy.ts'
import type { Proposal } from '../schema.ts'
import { ruleOf } from './strictness.ts'

const DAY = 86_400_000

/** Makes a change to the rules, from the next comment on. */
export async function apply(tx: Db, proposal: Proposal, now: Date): Promise<void> {
  if (proposal.kind === 'terms') await putTerms(tx, proposal, now)
  if (proposal.kind === 'host') await putHost(tx, proposal, now)
  await countUp(tx, ruleOf(proposal), { set: proposal.kind === 'rule' ? proposal : undefined, now })
}

/** A rule's revision counts up with each change of it or of its list. */
export async function countUp(
  tx: Db,
  name: string,
  { set, now }: { set?: Pick<Extract<Proposal, { kind: 'rule' }>, 'mode' | 'figures'> | undefined; now: Date },
): Promise<void> {
  const rule = ruleNamed(name)
  refuseUnless(rule, 'not-found', 'not-found')
  const { mode = rule.mode ?? 'on', figures = {} } = set ?? {}
  const changed = set ? { mode, figures } : {}
  await tx
    .insert(rules)
    .values({ name, mode, figures, revision: 1, changedAt: now })
    .onConflictDoUpdate({
      target: rules.name,
      set: { ...changed, revision: sql`${rules.revision} + 1`, changedAt: now },
    })
}

type TermsChange = Extract<Proposal, { kind: 'terms' }>

const firstKeys = new Set(firstTerms.map(({ term }) => term))
const CHUNK = 500

async function putTerms(tx: Db, { terms: listed, action, severity }: TermsChange, now: Date): Promise<void> {
  const byKey = new Map(listed.map((text) => [keyOf(text), text]))
  const keys = [...byKey.keys()]
  await tx.delete(terms).where(inArray(terms.key, keys))
  const kept = action === 'off' ? keys.filter((key) => firstKeys.has(key)) : keys
  const rows = kept.map((key) => ({
    id: idAt(now),
    key,
    text: byKey.get(key)!,
    action,
    severity,
    changedAt: now,
  }))
  for (const some of inChunks(rows)) await insertTerms(tx, some)
  refuseUnless((await tx.$count(terms)) <= MOST_TERMS, 'conflict', 'list-full')
}

const insertTerms = (tx: Db, rows: (typeof terms.$inferInsert)[]) => tx.insert(terms).values(rows)

const inChunks = <T>(rows: T[]): T[][] =>
  Array.from({ length: Math.ceil(rows.length / CHUNK) }, (_, at) => rows.slice(at * CHUNK, (at + 1) * CHUNK))

type HostChange = Extract<Proposal, { kind: 'host' }>

async function putHost(tx: Db, { host, action, reason, days }: HostChange, now: Date): Promise<void> {
  await tx.delete(hosts).where(eq(hosts.host, host))
  if (action === 'none') return
  const until = days === null ? null : new Date(now.getTime() + days * DAY)
  await tx.insert(hosts).values({ id: idAt(now), host, action, reason, until, changedAt: now })
}
