import type { DecisionAction } from '#db/choices'
import type { Db } from '#db/database'
import { type Before, decisions } from '#db/tables/cases'
import type { Happening } from '#lib/ground/events'
import { idAt } from '#lib/ground/ids'
import { enqueue } from '#lib/ground/jobs'
import { answerAppeal } from '../appeals/answer-appeal.ts'
import { earlierDecision } from './earlier.ts'
import { handUp } from './hand-up.ts'
import type { Judged } from './judged.ts'
import { settle } from './settle.ts'

export interface Deciding {
  action: DecisionAction
  note: string
  /** Until then it can be undone, and nobody is told. */
  undoUntil: Date
  bulkId?: string
}

/** One decision being carried out: what is judged, by whom, under which id. */
export interface Carried {
  id: string
  viewer: { id: string }
  judged: Judged
  deciding: Deciding
  now: Date
}

const commentEvents = { approve: 'comment.approved', remove: 'comment.removed', escalate: 'case.escalated' } as const
const nameEvents = { approve: 'user.name-approved', remove: 'user.name-removed', escalate: 'case.escalated' } as const
const appealEvents = { approve: 'appeal.granted', remove: 'appeal.upheld', escalate: 'case.escalated' } as const

/**
 * Does what a decision says, keeps what it changed for an undo, and asks for everybody to be told after that. Answers
 * what has happened, for the record.
 */
export async function carryOut(
  tx: Db,
  viewer: { id: string },
  { judged, deciding }: Pick<Carried, 'judged' | 'deciding'>,
  now: Date,
): Promise<Happened> {
  const carried: Carried = { id: idAt(now), viewer, judged, deciding, now }
  const reverses = await earlierDecision(tx, carried)
  const changed = await change(tx, carried)
  await keepDecision(tx, carried, { ...changed, reverses })
  await tellLater(tx, carried)
  return { id: carried.id, happening: happeningOf(carried) }
}

export interface Happened {
  id: string
  happening: Happening
}

/** What a decision changed besides the comment and the case. */
export interface Changed {
  before?: Pick<Before, 'statements' | 'appeal' | 'sanction'>
  nameBefore?: string | null
}

async function change(tx: Db, carried: Carried): Promise<Changed> {
  if (carried.deciding.action === 'escalate') return handUp(tx, carried)
  return carried.judged.appeal ? answerAppeal(tx, carried, carried.judged.appeal) : settle(tx, carried)
}

async function keepDecision(
  tx: Db,
  carried: Carried,
  { before, nameBefore, reverses }: Changed & { reverses: string | null },
) {
  const { id, viewer, judged, deciding, now } = carried
  const { about, comment, guideline, appeal } = judged
  await tx.insert(decisions).values({
    id,
    caseId: about.id,
    commentId: comment?.id ?? null,
    revision: comment?.revision ?? null,
    guidelineId: guideline?.id ?? (deciding.action === 'remove' ? (appeal?.guidelineId ?? null) : null),
    moderatorId: viewer.id,
    ...deciding,
    decidedAt: now,
    reverses,
    before: { ...placeOf(judged), ...before },
    nameBefore,
  })
}

/** Where the case and the comment stood. */
const placeOf = ({ about, comment }: Judged): Before => ({
  queue: about.queue,
  dueAt: about.dueAt.toISOString(),
  urgentAt: about.urgentAt?.toISOString() ?? null,
  ...(comment && {
    comment: {
      status: comment.status,
      publishedAt: comment.publishedAt?.toISOString() ?? null,
      reviewedAt: comment.reviewedAt?.toISOString() ?? null,
      guidelineId: comment.guidelineId,
    },
  }),
})

/** People are told once the decision can no longer be undone. */
async function tellLater(tx: Db, { id, judged: { about, appeal }, deciding, now }: Carried) {
  if (deciding.action === 'escalate') return
  const later = (name: string, input: Record<string, string>) =>
    enqueue(tx, { name, input, key: `${name}:${Object.values(input)[0]}`, runAt: deciding.undoUntil }, now)
  if (appeal) return later('tell-of-appeal', { appeal: appeal.id })
  if (!deciding.bulkId) await later('tell-of-decision', { decision: id })
  if (about.reports > 0) await later('tell-of-reports', { decision: id })
}

function happeningOf({ id, viewer, judged, deciding }: Carried): Happening {
  const { about, comment, guideline, appeal } = judged
  const seen = comment ? { revision: comment.revision, from: comment.status } : {}
  const answered = appeal ? { appeal: appeal.id } : {}
  const bulk = deciding.bulkId ? { bulk: deciding.bulkId } : {}
  const details = { decision: id, case: about.id, ...seen, ...answered, ...bulk, guideline: guideline?.number }
  const { subjectId, articleId } = about
  return { name: eventOf(judged, deciding), actorId: viewer.id, subjectId, articleId, details }
}

/** What happened to a comment is named after it also on appeal, because its readers follow it. */
function eventOf({ comment, appeal, about }: Judged, { action }: Deciding) {
  if (comment) return commentEvents[action]
  return appeal || about.subject === 'sanction' ? appealEvents[action] : nameEvents[action]
}
