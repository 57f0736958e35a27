import { asc, eq, max } from 'drizzle-orm'
import { db } from '#db/connect'
import { articles } from '#db/tables/articles'
import { users } from '#db/tables/users'
import type { Viewer } from '#lib/users/policy'
import { refuseUnlessStaff } from '../desk/staff-only.ts'
import type { Scope } from '../schema.ts'

const MOST_SECTIONS = 100

/** What a scope is called, and the sections one can choose from. */
export interface NamedScope {
  sections: { slug: string; name: string }[]
  headline: string | null
  author: string | null
}

/** The names in a scope. What is not there any more has none. */
export async function readScope(viewer: Viewer, { article, author }: Scope): Promise<NamedScope> {
  refuseUnlessStaff(viewer)
  const sections = db
    .select({ slug: articles.sectionSlug, name: max(articles.section) })
    .from(articles)
    .groupBy(articles.sectionSlug)
    .orderBy(asc(articles.sectionSlug))
    .limit(MOST_SECTIONS)
  const [found, [about], [by]] = await Promise.all([
    sections,
    article ? db.select({ headline: articles.headline }).from(articles).where(eq(articles.id, article)) : [],
    author ? db.select({ name: users.name }).from(users).where(eq(users.id, author)) : [],
  ])
  return {
    sections: found.map(({ slug, name }) => ({ slug, name: name ?? slug })),
    headline: about?.headline ?? null,
    author: by?.name ?? null,
  }
}
