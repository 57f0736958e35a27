import type { News } from '#lib/comments/reading/view'
import { newWords } from './new-words.ts'

/** What others have said since this reader was here, and the way to the first of it. */
export const SinceVisit = ({ news }: { news: News | null }) =>
  news && (
    <p className="since">
      <a href={`/comments/${news.firstId}`}>{newWords(news.count)}</a>
    </p>
  )
