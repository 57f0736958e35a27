import { and, eq, inArray, isNull } from 'drizzle-orm'
import { articles } from '#db/tables/articles'
import { cases, decisions } from '#db/tables/cases'
import { comments } from '#db/tables/comments'
import { guidelines } from '#db/tables/guidelines'
import { statements } from '#db/tables/moderation'
import { say } from '#lib/ground/catalogue/say'
import { commentPath, headlineOf, statementPath } from './parts.ts'
import type { Story, Storyteller } from './story.ts'

/** What a person decided about a comment or a display name, with the guideline it cites. */
export const decided: Storyteller = async (from, ids) => {
  const rows = await from
    .select({
      id: decisions.id,
      action: decisions.action,
      note: decisions.note,
      undoneAt: decisions.undoneAt,
      subject: cases.subject,
      commentId: decisions.commentId,
      headline: articles.headline,
      guideline: { number: guidelines.number, title: guidelines.title, sentence: guidelines.sentence },
      statementId: statements.id,
    })
    .from(decisions)
    .innerJoin(cases, eq(cases.id, decisions.caseId))
    .leftJoin(comments, eq(comments.id, decisions.commentId))
    .leftJoin(articles, eq(articles.id, comments.articleId))
    .leftJoin(guidelines, eq(guidelines.id, decisions.guidelineId))
    .leftJoin(statements, and(eq(statements.decisionId, decisions.id), isNull(statements.undoneAt)))
    .where(inArray(decisions.id, ids))
  return new Map(rows.map((row) => [row.id, storyOf(row)]))
}

interface Row {
  action: string
  note: string
  undoneAt: Date | null
  subject: string
  commentId: string | null
  headline: string | null
  guideline: { number: number; title: string; sentence: string } | null
  statementId: string | null
}

function storyOf(row: Row): Story {
  const headline = headlineOf(row.headline ?? '')
  const gone = row.undoneAt !== null
  if (row.action === 'approve') {
    const href = commentPath(row.commentId ?? '')
    return {
      subject: say('notice.approved.subject'),
      sentence: say('notice.approved', { headline }),
      words: null,
      href,
      gone,
    }
  }
  const { number = 0, title = '', sentence: why = '' } = row.guideline ?? {}
  const of = row.subject === 'name' ? 'name-removed' : 'removed'
  return {
    subject: say(`notice.${of}.subject`, { headline }),
    sentence: say(`notice.${of}`, { headline, number, title, why }),
    words: row.note || null,
    href: row.statementId ? statementPath(row.statementId) : '/account/standing',
    gone,
  }
}
