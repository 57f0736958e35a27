import type { cases, decisions, reports } from '#db/tables/cases'
import type { comments, findings, recommendations, revisions } from '#db/tables/comments'
import type { statements } from '#db/tables/moderation'
import { dueAfter, urgentAfter } from '#lib/cases/policy'
import { isShown } from '#lib/comments/status'
import type { Happening } from '#lib/ground/events'
import { idAt } from '#lib/ground/ids'
import { RENDERER, renderComment } from '#lib/ground/text/markdown'
import { firstSet } from '#lib/guidelines/first-set'
import { UNDO_FOR } from '#lib/moderation/policy'
import type { PlannedComment } from '../plan.ts'

export interface Ids {
  articles: ReadonlyMap<string, string>
  people: ReadonlyMap<string, string>
  guidelines: ReadonlyMap<number, string>
  moderatorId: string
}

export interface Rows {
  comments: (typeof comments.$inferInsert)[]
  revisions: (typeof revisions.$inferInsert)[]
  findings: (typeof findings.$inferInsert)[]
  recommendations: (typeof recommendations.$inferInsert)[]
  cases: (typeof cases.$inferInsert)[]
  decisions: (typeof decisions.$inferInsert)[]
  statements: (typeof statements.$inferInsert)[]
  reports: (typeof reports.$inferInsert)[]
  happenings: (Happening & { at: Date })[]
}

type CommentRow = Rows['comments'][number] & {
  id: string
  descendants: number
  replies: number
  publishedAt: Date | null
}

/** Every row that planned comments make, with the counts that follow. Whole threads only, parents before replies. */
export function conversationRows(planned: PlannedComment[], ids: Ids): Rows {
  const made = new Map<string, CommentRow>()
  const rows: Rows = {
    comments: [],
    revisions: [],
    findings: [],
    recommendations: [],
    cases: [],
    decisions: [],
    statements: [],
    reports: [],
    happenings: [],
  }
  for (const plan of planned) {
    const parent = plan.parentKey ? made.get(plan.parentKey) : undefined
    const comment = commentRow(plan, { parent, ids })
    made.set(plan.key, comment)
    rows.comments.push(comment)
    rows.revisions.push(...revisionRows(plan, comment))
    rows.recommendations.push(...recommendationRows(plan, { comment, ids }))
    judge(rows, plan, { comment, ids })
  }
  const byId = new Map([...made.values()].map((it) => [it.id, it]))
  count(rows.comments as CommentRow[], byId)
  rows.happenings.sort((a, b) => a.at.getTime() - b.at.getTime())
  return rows
}

interface Context {
  comment: CommentRow
  ids: Ids
}

const need = <K, V>(map: ReadonlyMap<K, V>, key: K): V => {
  const found = map.get(key)
  if (found === undefined) throw new Error(`The plan names ${String(key)}, which is not in it.`)
  return found
}

function commentRow(plan: PlannedComment, { parent, ids }: { parent: CommentRow | undefined; ids: Ids }): CommentRow {
  const id = idAt(plan.postedAt)
  const seen = plan.fate !== 'held' && !(plan.fate === 'removed' && plan.rule)
  return {
    id,
    articleId: need(ids.articles, plan.articleSlug),
    authorId: need(ids.people, plan.authorKey),
    parentId: parent?.id ?? null,
    threadId: parent?.threadId ?? id,
    depth: parent ? parent.depth + 1 : 0,
    revision: plan.editedAt ? 2 : 1,
    status: plan.fate,
    guidelineId: plan.fate === 'removed' ? need(ids.guidelines, plan.guideline ?? 1) : null,
    postedAt: plan.postedAt,
    editedAt: plan.editedAt ?? null,
    publishedAt: seen ? plan.postedAt : null,
    reviewedAt: plan.fate === 'removed' ? (plan.endedAt ?? plan.postedAt) : null,
    pickedAt: plan.picked ? plan.postedAt : null,
    pickedById: plan.picked ? ids.moderatorId : null,
    recommends: new Set(plan.recommends).size,
    replies: 0,
    descendants: 0,
    shown: false,
    key: null,
  }
}

/** An edited comment first stood without its last sentence. */
function revisionRows(plan: PlannedComment, { id }: CommentRow): Rows['revisions'] {
  const row = (number: number, body: string, writtenAt: Date) => ({
    id: idAt(writtenAt),
    commentId: id,
    number,
    body,
    html: renderComment(body),
    renderer: RENDERER,
    writtenAt,
  })
  if (!plan.editedAt) return [row(1, plan.body, plan.postedAt)]
  const before = plan.body.replace(/[^.!?]+[.!?]?\s*$/u, '').trim() || plan.body
  return [row(1, before, plan.postedAt), row(2, plan.body, plan.editedAt)]
}

const recommendationRows = (plan: PlannedComment, { comment, ids }: Context): Rows['recommendations'] =>
  [...new Set(plan.recommends)].map((key) => ({
    id: idAt(plan.postedAt),
    commentId: comment.id,
    userId: need(ids.people, key),
    recommendedAt: plan.postedAt,
  }))

/** What screening found, who reported, what was decided, and the events of all that. */
function judge(rows: Rows, plan: PlannedComment, context: Context) {
  const { comment, ids } = context
  const { articleId } = comment
  const happened = (name: Happening['name'], at: Date, by: string) =>
    rows.happenings.push({
      name,
      actorId: by,
      subjectId: comment.id,
      articleId,
      details: { revision: comment.revision },
      at,
    })
  const waited = plan.fate === 'held' || (plan.fate === 'removed' && plan.rule !== undefined)
  happened(waited ? 'comment.held' : 'comment.published', plan.postedAt, comment.authorId)
  if (plan.editedAt) happened('comment.edited', plan.editedAt, comment.authorId)
  if (waited) rows.findings.push(findingRow(plan, comment))
  if (plan.fate === 'withdrawn') happened('comment.withdrawn', plan.endedAt ?? plan.postedAt, comment.authorId)
  if (plan.picked) happened('comment.picked', plan.postedAt, ids.moderatorId)
  rows.reports.push(...reportRows(plan, context))
  const decidedAt = plan.fate === 'removed' ? (plan.endedAt ?? plan.postedAt) : null
  const reported = plan.reports?.length ?? 0
  if (!waited && !decidedAt && !(reported > 0 && plan.fate === 'published')) return
  const opened = caseRow(plan, { comment, waited, decidedAt })
  rows.cases.push(opened)
  if (!decidedAt) return
  const decision = {
    caseId: opened.id,
    commentId: comment.id,
    revision: comment.revision,
    moderatorId: ids.moderatorId,
  }
  const cited = { action: 'remove' as const, guidelineId: comment.guidelineId, decidedAt }
  const decisionId = idAt(decidedAt)
  rows.decisions.push({ id: decisionId, ...decision, ...cited })
  rows.statements.push(statementRow(plan, { comment, decisionId, decidedAt }))
  happened('comment.removed', decidedAt, ids.moderatorId)
}

/** What the author was told, once nothing could be undone any more. */
const statementRow = (
  plan: PlannedComment,
  { comment, decisionId, decidedAt }: { comment: CommentRow; decisionId: string; decidedAt: Date },
): Rows['statements'][number] => ({
  id: idAt(decidedAt),
  personId: comment.authorId,
  subject: 'comment',
  subjectId: comment.id,
  decisionId,
  commentId: comment.id,
  revision: comment.revision ?? null,
  articleId: comment.articleId,
  guidelineId: comment.guidelineId ?? null,
  quote: plan.body,
  broughtBy: plan.rule ? 'rule' : plan.reports ? 'report' : 'moderator',
  rules: plan.rule ? [plan.rule] : [],
  madeAt: decidedAt,
  inForceAt: new Date(decidedAt.getTime() + UNDO_FOR),
})

const findingRow = (plan: PlannedComment, { id }: CommentRow): Rows['findings'][number] => ({
  id: idAt(plan.postedAt),
  commentId: id,
  revision: 1,
  rule: plan.rule ?? 'newcomer',
  version: 1,
  outcome: 'hold',
  evidence: { ...evidence[plan.rule ?? 'newcomer'], spans: placesIn(plan) },
  foundAt: plan.postedAt,
})

/** The figures each rule would have kept. */
const evidence: Record<string, Record<string, unknown>> = {
  newcomer: { approved: 0, needed: 1 },
  links: { reason: 'new', links: 1, approved: 0, needed: 3, anyway: true },
  premoderated: { reason: 'article' },
}

/** Where the rule would have found it. */
function placesIn({ body, rule }: PlannedComment): [number, number][] {
  const looked = rule ? looks[rule] : undefined
  return looked ? [...body.matchAll(looked)].map(({ index, 0: found }) => [index, index + found.length]) : []
}

const looks: Record<string, RegExp> = {
  links: /https?:\/\/[^\s),]*[^\s),.?!]/g,
  words: /\b(?:crap|crooks?|cowards?|idiot|damn|hell)\b/gi,
  personal: /\b0\d{3}[\d ]{6,}\d|[\w.]+@[\w.]+\w/g,
  shouting: /(\S)\1{5,}/g,
}

const reportRows = (plan: PlannedComment, { comment, ids }: Context): Rows['reports'] =>
  (plan.reports ?? []).map((report) => ({
    id: idAt(report.reportedAt),
    subject: 'comment' as const,
    subjectId: comment.id,
    commentId: comment.id,
    revision: comment.revision,
    reporterId: need(ids.people, report.byKey),
    guidelineId: need(ids.guidelines, report.guideline),
    text: report.text ?? '',
    reportedAt: report.reportedAt,
    ...(plan.fate === 'removed' ? { outcome: 'upheld' as const, decidedAt: plan.endedAt ?? plan.postedAt } : {}),
  }))

function caseRow(
  plan: PlannedComment,
  { comment, waited, decidedAt }: { comment: CommentRow; waited: boolean; decidedAt: Date | null },
) {
  const reported = plan.reports ?? []
  const firstReport = reported.map((it) => it.reportedAt).toSorted((a, b) => a.getTime() - b.getTime())[0]
  const queue = waited ? ('waiting' as const) : reported.length > 0 ? ('reported' as const) : ('unreviewed' as const)
  const openedAt = waited ? plan.postedAt : (firstReport ?? decidedAt ?? plan.postedAt)
  const severity = Math.max(0, ...reported.map((it) => severityOf(it.guideline)))
  const dueAt = dueAfter(queue, openedAt, severity)
  return {
    id: idAt(openedAt),
    subject: 'comment' as const,
    subjectId: comment.id,
    commentId: comment.id,
    articleId: comment.articleId,
    personId: comment.authorId,
    queue,
    severity,
    openedAt,
    dueAt,
    urgentAt: urgentAfter(openedAt, dueAt),
    closedAt: decidedAt,
    reports: reported.length,
  }
}

const severityOf = (guideline: number) => firstSet.find((it) => it.number === guideline)?.severity ?? 0

/** Counts upwards from the last: replies come after what they answer, so each is complete when it is reached. */
function count(rows: CommentRow[], byId: ReadonlyMap<string, CommentRow>) {
  for (const row of rows.toReversed()) {
    row.shown = isShown({ status: row.status, publishedAt: row.publishedAt, descendants: row.descendants })
    const parent = row.parentId ? byId.get(row.parentId) : undefined
    if (!parent) continue
    parent.descendants += row.descendants + Number(row.status === 'published')
    parent.replies += Number(row.shown)
  }
}
