import { say } from '#lib/ground/catalogue/say'
import { isSignedIn, type Standing, type Viewer } from '#lib/users/policy'
import type { Scene } from './scene.ts'
import { longTime } from './times.ts'

const closedBecause = {
  off: 'screening.commenting.refuse.sitewide',
  closed: 'screening.commenting.refuse.closed',
  aged: 'screening.commenting.refuse.age',
} as const

/** Why this reader cannot comment here now, in a sentence; nothing when they can. */
export function whyNot({ view, viewer }: Pick<Scene, 'view' | 'viewer'>): string | undefined {
  const { commenting } = view.article
  if (commenting !== 'open') return say(closedBecause[commenting])
  return isSignedIn(viewer) ? silenced(viewer.standing) : undefined
}

function silenced({ kind, until, reason }: Standing): string | undefined {
  const params = { reason: reason ?? '' }
  if (kind === 'ban') return say('comments.banned', params)
  if (kind !== 'suspension') return undefined
  return until
    ? say('comments.suspended', { ...params, until: longTime(until) })
    : say('comments.suspended.open', params)
}

/** What a writer should know before posting here. */
export function notes({ view, viewer }: Pick<Scene, 'view' | 'viewer'>): string[] {
  return [
    ...(view.article.premoderated ? [say('comments.premoderated')] : []),
    ...(isSignedIn(viewer) ? held(viewer) : []),
  ]
}

const held = ({ standing }: Extract<Viewer, { kind: 'person' }>) =>
  standing.kind === 'hold' ? [say('comments.hold', { reason: standing.reason ?? '' })] : []
