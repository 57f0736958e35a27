import { say } from '#lib/ground/catalogue/say'
import type { RecentComment } from '#lib/sanctions/queries/list-recent-comments'
import type { Standing } from '#lib/users/policy'
import { standingNames } from './names.ts'
import styles from './parts.module.css'

const standingLooks: Record<Standing['kind'], keyof typeof styles> = {
  good: 'good',
  hold: 'waiting',
  suspension: 'removed',
  ban: 'removed',
}
const statusLooks: Record<RecentComment['status'], keyof typeof styles> = {
  published: 'good',
  held: 'waiting',
  removed: 'removed',
  withdrawn: 'plain',
}

export const StandingLabel = ({ kind }: { kind: Standing['kind'] }) => (
  <span className={styles[standingLooks[kind]]}>{say(standingNames[kind])}</span>
)

export const StatusLabel = ({ status }: { status: RecentComment['status'] }) => (
  <span className={styles[statusLooks[status]]}>{say(`office.comment.${status}`)}</span>
)
