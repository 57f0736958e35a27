import { type Chrome, Page } from '#app/_document/page.tsx'
import { say } from '#lib/ground/catalogue/say'
import { articlePath, conversationPath } from './addresses.ts'
import { Conversation } from './conversation.tsx'
import { ConversationHead } from './conversation-head.tsx'
import type { Scene } from './scene.ts'

/** The conversation as a whole page. */
export function ConversationPage({ chrome, scene, indexed }: { chrome: Chrome; scene: Scene; indexed: boolean }) {
  const { slug, headline } = scene.view.article
  const page = indexed ? { canonical: conversationPath(slug) } : { robots: 'noindex' as const }
  return (
    <Page
      chrome={chrome}
      title={`${say('comments.title', { headline })} | ${chrome.siteName}`}
      head={<ConversationHead chrome={chrome} scene={scene} indexed={indexed} />}
      scripts={['conversation']}
      {...page}
    >
      <div className="column">
        <h1 className="conversation-of">
          <a href={articlePath(slug)}>{headline}</a>
        </h1>
        <Conversation scene={scene} />
      </div>
    </Page>
  )
}
