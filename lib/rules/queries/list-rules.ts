import { and, count, eq, gte, inArray, isNull } from 'drizzle-orm'
import type { RuleMode } from '#db/choices'
import { db } from '#db/connect'
import { decisions } from '#db/tables/cases'
import { findings } from '#db/tables/comments'
import { firstIdAt } from '#lib/ground/ids'
import { refuseUnless } from '#lib/ground/refusal'
import { readRulebook } from '#lib/screening/queries/read-rulebook'
import type { Figure } from '#lib/screening/rule'
import { ruleNamed, rules } from '#lib/screening/rules'
import { settingOf } from '#lib/screening/screen'
import { isSignedIn, type Viewer } from '#lib/users/policy'
import { mayChangeRules, REHEARSED_DAYS } from '../policy.ts'

const DAY = 86_400_000

export interface RuleView {
  name: string
  version: number
  fixed: boolean
  mode: RuleMode
  figures: (Figure & { name: string; value: number })[]
  /** In the last thirty days: findings, those that made a comment wait, and what people decided of these. */
  found: number
  held: number
  decided: number
  approved: number
}

/** Every rule: how it is set, how often it found something lately, and how often people saw it otherwise. */
export async function listRules(viewer: Viewer, _wish: unknown, now: Date): Promise<RuleView[]> {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  refuseUnless(mayChangeRules(viewer), 'forbidden', 'forbidden')
  const since = firstIdAt(new Date(now.getTime() - REHEARSED_DAYS * DAY))
  const [rulebook, found, decided] = [await readRulebook(db), await countFound(since), await countDecided(since)]
  return rules.map((rule) => {
    const { mode, figures } = settingOf(rule, rulebook)
    const mine = found.filter((it) => it.rule === rule.name)
    const about = decided.filter((it) => it.rule === rule.name)
    return {
      name: rule.name,
      version: rule.version,
      fixed: rule.fixed === true,
      mode,
      figures: Object.entries(rule.figures ?? {}).map(([name, it]) => ({ ...it, name, value: figures[name]! })),
      found: sum(mine),
      held: sum(mine.filter((it) => it.outcome === 'hold')),
      decided: sum(about),
      approved: sum(about.filter((it) => it.action === 'approve')),
    }
  })
}

/** One rule; a not-found refusal where there is none of that name. */
export async function readRule(viewer: Viewer, name: string, now: Date): Promise<RuleView> {
  const views = await listRules(viewer, undefined, now)
  const rule = ruleNamed(name)
  refuseUnless(rule, 'not-found', 'not-found')
  return views.find((it) => it.name === rule.name)!
}

const sum = (rows: { n: number }[]) => rows.reduce((all, { n }) => all + n, 0)

const countFound = (since: string) =>
  db
    .select({ rule: findings.rule, outcome: findings.outcome, n: count() })
    .from(findings)
    .where(gte(findings.id, since))
    .groupBy(findings.rule, findings.outcome)

const countDecided = (since: string) =>
  db
    .select({ rule: findings.rule, action: decisions.action, n: count() })
    .from(findings)
    .innerJoin(decisions, and(eq(decisions.commentId, findings.commentId), eq(decisions.revision, findings.revision)))
    .where(
      and(
        gte(findings.id, since),
        eq(findings.outcome, 'hold'),
        inArray(decisions.action, ['approve', 'remove']),
        isNull(decisions.undoneAt),
      ),
    )
    .groupBy(findings.rule, decisions.action)
