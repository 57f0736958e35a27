import { say } from '#lib/ground/catalogue/say'
import { leaveNewsletter } from '#lib/newsletters/leave-newsletter'
import { isLeaveLink } from '#lib/newsletters/queries/find-asked'
import { findLeaving } from '#lib/notices/queries/find-leaving'
import { stopMails } from '#lib/notices/stop-mails'
import { visitor } from '#lib/users/policy'

/** What the link at the foot of a mail stops, in words, and how. */
interface Stopping {
  title: string
  text: string
  submit: string
  done: string
  doneText: string
  next: { href: string; name: string }
  stop(now: Date): Promise<void>
}

/** Finds out whose link it is. Nothing for a link that this site never sent. */
export function leavingWith(token: string): Stopping | undefined {
  if (isLeaveLink(visitor, token)) return leavingTheNewsletter(token)
  const what = findLeaving(visitor, token)
  return (
    what && {
      title: say('leave.title'),
      text: what === 'daily' ? say('leave.daily') : say('leave.kind', { kind: say(`notices.kind.${what}`) }),
      submit: say('leave.submit'),
      done: say('leave.done'),
      doneText: say('leave.done-text'),
      next: { href: '/account/notices#mail', name: say('notices.title') },
      stop: (now) => stopMails(visitor, { token }, now),
    }
  )
}

const leavingTheNewsletter = (token: string): Stopping => ({
  title: say('newsletter.leave'),
  text: say('newsletter.leave-text'),
  submit: say('newsletter.leave-submit'),
  done: say('newsletter.left'),
  doneText: say('newsletter.left-text'),
  next: { href: '/', name: say('site.front') },
  stop: (now) => leaveNewsletter(visitor, { token }, now),
})
