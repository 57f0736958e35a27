import { eq } from 'drizzle-orm'
import { db } from '#db/connect'
import { articles } from '#db/tables/articles'
import { refuseUnless } from '#lib/ground/refusal'
import { isSignedIn, type Viewer } from '#lib/users/policy'
import { mayWriteArticles } from '../policy.ts'

const { id, slug, headline, section, byline, standfirst, body, publishedAt, updatedAt } = articles
const { unpublishedAt, publishesAt, commenting, closesAt, premoderated, comments } = articles
const columns = {
  ...{ id, slug, headline, section, byline, standfirst, body, publishedAt, updatedAt },
  ...{ unpublishedAt, publishesAt, commenting, closesAt, premoderated, comments },
}

export type Editable = Awaited<ReturnType<typeof readEditable>>

/** An article as it is edited: its Markdown, and how it is published and commented on. */
export async function readEditable(viewer: Viewer, slug: string) {
  await checkMayWrite(viewer)
  const [row] = await db.select(columns).from(articles).where(eq(articles.slug, slug))
  refuseUnless(row, 'not-found', 'not-found')
  return row
}

/** Refuses whoever writes no articles. */
export async function checkMayWrite(viewer: Viewer): Promise<void> {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  refuseUnless(mayWriteArticles(viewer), 'forbidden', 'forbidden')
}
