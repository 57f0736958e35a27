import { say } from '#lib/ground/catalogue/say'
import type { RecordedEvent } from '#lib/insights/queries/list-events'

type About = Pick<RecordedEvent, 'name' | 'subjectId' | 'person' | 'article'>

/** What an event is about, as one calls it, and where it stands when it has a place. */
export function subjectOf({ name, subjectId, person, article }: About): { name: string; href?: string } {
  if (person) return { name: person.name, href: `/admin/users/${person.id}` }
  const kind = name.split('.')[0]
  if (kind === 'article' && article) return { name: article.headline, href: `/articles/${article.slug}` }
  if (article) return { name: `${say('audit.comment')}, ${article.headline}`, href: `/comments/${subjectId}` }
  if (kind === 'setting') return { name: subjectId, href: `/admin/settings#${subjectId}` }
  return { name: subjectId }
}
