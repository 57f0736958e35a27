import { usePathname } from 'next/navigation'
import styles from './desk.module.css'
import { useWord } from './desk-room.tsx'
import type { SittingState } from './sitting/state.ts'

/** What the last act led to, for eyes and ears. */
export function Said({ said, reverse }: Pick<SittingState, 'said' | 'reverse'>) {
  const word = useWord()
  const path = usePathname()
  return (
    <div className={styles.said}>
      <p role="status">{said?.code === 'no-answer' ? word('no-answer') : said?.message}</p>
      {said?.code === 'sign-in' && <a href={`/sign-in?next=${encodeURIComponent(path)}`}>{word('sign-in')}</a>}
      {reverse && said?.code?.startsWith('undo') && (
        <a href={`/desk/unreviewed?comment=${reverse}`}>{word('reverse')}</a>
      )}
    </div>
  )
}
