import { type Key, say } from '#lib/ground/catalogue/say'
import { conversationAddress } from './addresses.ts'
import type { Scene } from './scene.ts'

const names: Record<Scene['choice']['order'], { next: Key; previous: Key }> = {
  newest: { next: 'comments.older', previous: 'comments.newer' },
  oldest: { next: 'comments.newer', previous: 'comments.older' },
  recommended: { next: 'comments.next', previous: 'comments.previous' },
}

/** The ways to the pages before and after this one. */
export function Pages({ scene: { view, choice } }: { scene: Scene }) {
  const { next, previous, rest, article } = view
  if (rest || (!next && !previous)) return null
  const linkTo = (spot: { after?: string | null; before?: string | null }) =>
    conversationAddress(article.slug, { choice, spot })
  return (
    <nav className="pages" aria-label={say('comments.pages')}>
      {previous && (
        <a rel="prev" href={linkTo({ before: previous })}>
          {say(names[choice.order].previous)}
        </a>
      )}
      {next && (
        <a rel="next" href={linkTo({ after: next })}>
          {say(names[choice.order].next)}
        </a>
      )}
    </nav>
  )
}
