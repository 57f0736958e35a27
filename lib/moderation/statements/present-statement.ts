import type { AppealGround, AppealOutcome, AppealWish, BroughtBy, CaseSubject, SanctionKind } from '#db/choices'
import { appealUntil } from '../policy.ts'
import type { StatementRow } from './columns.ts'

/** Everything Regulation (EU) 2022/2065, article 17(3), asks a statement of reasons to say, and what became of it. */
export interface StatementView {
  id: string
  personName: string
  /** What it is about; a sanction by its kind. */
  about: Exclude<CaseSubject, 'sanction'> | SanctionKind
  commentId: string | null
  article: { slug: string; headline: string } | null
  /** The words as they were judged. */
  quote: string
  note: string
  guideline: { number: number; title: string; text: string } | null
  broughtBy: BroughtBy
  rules: string[]
  since: Date
  /** When it ends by itself. */
  until: Date | null
  endedAt: Date | null
  appealUntil: Date
  appeal: AppealView | null
}

export interface AppealView {
  id: string
  ground: AppealGround
  words: string
  wish: AppealWish
  appealedAt: Date
  /** Absent while nobody has answered, or while the answer can still be undone. */
  outcome: AppealOutcome | null
  answeredAt: Date | null
  note: string
}

export function presentStatement(row: StatementRow, now: Date): StatementView {
  const { id, personName, commentId, article, quote, note, guideline, broughtBy, rules } = row
  const appeal = appealOf(row, now)
  return {
    ...{ id, personName, commentId, article, quote, note, guideline, broughtBy, rules },
    about: row.sanction?.kind ?? (row.subject === 'name' ? 'name' : 'comment'),
    since: row.inForceAt,
    until: row.sanction?.until ?? null,
    endedAt: isAnswerFresh(row, now) ? null : row.endedAt,
    appealUntil: appealUntil(row.inForceAt),
    appeal,
  }
}

const isAnswerFresh = ({ answer }: StatementRow, now: Date) => (answer?.undoUntil ?? new Date(0)) > now

function appealOf(row: StatementRow, now: Date): AppealView | null {
  if (!row.appeal) return null
  const waiting = isAnswerFresh(row, now)
  const { outcome, answeredAt, ...asked } = row.appeal
  if (waiting || outcome === null) return { ...asked, outcome: null, answeredAt: null, note: '' }
  return { ...asked, outcome, answeredAt, note: row.answer?.note ?? '' }
}
