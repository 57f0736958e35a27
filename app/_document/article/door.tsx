import { conversationPath } from '#app/_document/conversation/addresses'
import type { Article } from '#lib/articles/queries/read-article'
import { say } from '#lib/ground/catalogue/say'

/** The way into the conversation: a link, which the door script opens in place. */
export const Door = ({ article: { slug, comments } }: { article: Article }) => (
  <div className="door-place" id="comments">
    <a className="door" href={conversationPath(slug)} data-slow={say('article.door.slow')}>
      {say('article.door')}
      <span className="door-count">{say('article.door.count', { count: comments })}</span>
    </a>
    <p className="status" role="status" />
  </div>
)
