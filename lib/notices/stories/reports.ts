import { eq, inArray } from 'drizzle-orm'
import { articles } from '#db/tables/articles'
import { reports } from '#db/tables/cases'
import { comments } from '#db/tables/comments'
import { say } from '#lib/ground/catalogue/say'
import { articlePathOf, headlineOf } from './parts.ts'
import type { Story, Storyteller } from './story.ts'

/** What became of a report. */
export const reported: Storyteller = async (from, ids) => {
  const { id, subject, outcome } = reports
  const { headline, slug, unpublishedAt } = articles
  const rows = await from
    .select({ id, subject, outcome, headline, slug, unpublishedAt })
    .from(reports)
    .leftJoin(comments, eq(comments.id, reports.commentId))
    .leftJoin(articles, eq(articles.id, comments.articleId))
    .where(inArray(id, ids))
  return new Map(rows.map((row) => [row.id, storyOf(row)]))
}

interface Row {
  subject: string
  outcome: 'upheld' | 'declined' | null
  headline: string | null
  slug: string | null
  unpublishedAt: Date | null
}

function storyOf({ subject, outcome, headline, slug, unpublishedAt }: Row): Story {
  const of = subject === 'name' ? 'name-' : ''
  return {
    subject: say('notice.report.subject'),
    sentence: say(`notice.report.${of}${outcome ?? 'declined'}`, { headline: headlineOf(headline ?? '') }),
    words: null,
    href: slug && !unpublishedAt ? articlePathOf(slug) : '/guidelines',
    gone: outcome === null,
  }
}
