import { and, eq, inArray } from 'drizzle-orm'
import { articles } from '#db/tables/articles'
import { comments, revisions } from '#db/tables/comments'
import { users } from '#db/tables/users'
import { say } from '#lib/ground/catalogue/say'
import { articlePathOf, commentPath, headlineOf, wordsOf } from './parts.ts'
import type { Story, Storyteller } from './story.ts'

/** Who answered, and with what, as long as readers can read it. */
export const replies: Storyteller = async (from, ids) => {
  const rows = await from
    .select({
      id: comments.id,
      status: comments.status,
      body: revisions.body,
      name: users.name,
      headline: articles.headline,
      slug: articles.slug,
      unpublishedAt: articles.unpublishedAt,
    })
    .from(comments)
    .innerJoin(revisions, and(eq(revisions.commentId, comments.id), eq(revisions.number, comments.revision)))
    .innerJoin(articles, eq(articles.id, comments.articleId))
    .innerJoin(users, eq(users.id, comments.authorId))
    .where(inArray(comments.id, ids))
  return new Map(rows.map((row) => [row.id, storyOf(row)]))
}

interface Row {
  id: string
  status: string
  body: string
  name: string
  headline: string
  slug: string
  unpublishedAt: Date | null
}

function storyOf({ id, status, body, name, headline, slug, unpublishedAt }: Row): Story {
  const article = headlineOf(headline)
  const subject = say('notice.reply.subject', { headline: article })
  if (unpublishedAt) return { subject, sentence: say('notice.reply.gone'), words: null, href: '/', gone: true }
  if (status !== 'published')
    return { subject, sentence: say('notice.reply.gone'), words: null, href: articlePathOf(slug), gone: true }
  const sentence = say('notice.reply', { name, headline: article })
  return { subject, sentence, words: wordsOf(body), href: commentPath(id) }
}
