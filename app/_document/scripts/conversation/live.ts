import { articleNews, fallenBehind, signedOut } from './live/article.ts'
import { commentNews } from './live/comment.ts'
import { showUnread } from './live/notices.ts'
import { followStream } from './live/stream.ts'
import { region } from './region.ts'

/** Shows what others do in this conversation while it is open. */
export function goLive(): void {
  const { article, newest } = region()?.dataset ?? {}
  if (!article || !('EventSource' in globalThis)) return
  const stop = followStream(article, Number(newest), {
    comment: commentNews,
    article: (news) => articleNews(news, stop),
    reset: fallenBehind,
    notices: showUnread,
    'signed-out': () => signedOut(stop),
  })
}
