import { unreadFigure } from '#lib/users/policy'

/** Brings the count of unread notices in the masthead up to date. */
export function showUnread({ unread }: { unread: number }): void {
  const place = document.querySelector<HTMLElement>('.notices-link .unread')
  const figure = place?.querySelector('b')
  if (!place || !figure) return
  place.hidden = unread === 0
  figure.textContent = unreadFigure(unread)
}
