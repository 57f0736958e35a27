const MOST_SHOWN = 99

/** Brings the count of unread notices in the masthead up to date. */
export function showUnread({ unread }: { unread: number }): void {
  const place = document.querySelector<HTMLElement>('.notices-link .unread')
  const figure = place?.querySelector('b')
  if (!place || !figure) return
  place.hidden = unread === 0
  figure.textContent = unread > MOST_SHOWN ? `${MOST_SHOWN}+` : String(unread)
}
