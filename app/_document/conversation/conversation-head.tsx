import { JsonLd } from '#app/_document/article/json-ld.tsx'
import type { Chrome } from '#app/_document/page.tsx'
import { say } from '#lib/ground/catalogue/say'
import { isSignedIn } from '#lib/users/policy'
import { commentFeedPath } from './addresses.ts'
import { forumPosting } from './forum-posting.ts'
import type { Scene } from './scene.ts'

/** What feed readers and search engines are told of a conversation; what is in it, on the copy for everybody alone. */
export function ConversationHead({ chrome, scene, indexed }: { chrome: Chrome; scene: Scene; indexed: boolean }) {
  const { slug, headline } = scene.view.article
  const title = say('comments.title', { headline })
  return (
    <>
      <link rel="alternate" type="application/atom+xml" title={title} href={commentFeedPath(slug)} />
      {indexed && !isSignedIn(scene.viewer) && <JsonLd value={forumPosting(scene.view, chrome)} />}
    </>
  )
}
