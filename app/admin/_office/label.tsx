import { say } from '#lib/ground/catalogue/say'
import type { RecentComment } from '#lib/sanctions/queries/list-recent-comments'
import type { Standing } from '#lib/users/policy'
import { standingNames } from './names.ts'
import styles from './parts.module.css'

const standingLooks: Partial<Record<Standing['kind'], keyof typeof styles>> = {
  hold: 'waiting',
  suspension: 'removed',
  ban: 'removed',
}
const statusLooks: Record<RecentComment['status'], keyof typeof styles> = {
  published: 'plain',
  held: 'waiting',
  removed: 'removed',
  withdrawn: 'plain',
}

/** Only what is not good is marked: a page of good people shouts at nobody. */
export function StandingLabel({ kind }: { kind: Standing['kind'] }) {
  const look = standingLooks[kind]
  return <span className={look === undefined ? undefined : styles[look]}>{say(standingNames[kind])}</span>
}

export const StatusLabel = ({ status }: { status: RecentComment['status'] }) => (
  <span className={styles[statusLooks[status]]}>{say(`office.comment.${status}`)}</span>
)
