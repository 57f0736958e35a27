const PATIENCE = 300

/** Opens the conversation in place, when the door is pressed or the address asks for it. Failing that, the link is followed. */
export function openDoor(door: HTMLAnchorElement): void {
  const place = door.parentElement
  const status = place?.querySelector('[role=status]')
  let opening = false

  async function open(id?: string) {
    if (opening) return
    opening = true
    door.setAttribute('aria-busy', 'true')
    const slow = setTimeout(() => {
      if (status) status.textContent = door.dataset.slow ?? ''
    }, PATIENCE)
    const conversation = await conversationAt(door.href, id).catch(() => null)
    clearTimeout(slow)
    if (!conversation) return location.assign(door.href)
    place?.replaceChildren(conversation)
    showPlace(id)
    const script = document.createElement('script')
    script.type = 'module'
    script.src = '/conversation.js'
    document.head.append(script)
  }

  door.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    location.replace('#comments')
    void open()
  })

  const asked = () => {
    const [, id] = /^#comment-([\w-]+)$/.exec(location.hash) ?? []
    if (!id && location.hash !== '#comments') return
    if (door.isConnected) void open(id)
    else showPlace(id)
  }
  addEventListener('hashchange', asked)
  asked()
}

/** Around one comment; when that one is not there any more, as it is. */
const conversationAt = async (href: string, id: string | undefined) =>
  (id && (await fetchConversation(href, id))) || fetchConversation(href)

/** The region of the conversation's own page, with the choices of this address. */
async function fetchConversation(href: string, id?: string): Promise<Element | null> {
  const url = new URL(href)
  url.search = location.search
  if (id) url.searchParams.set('at', id)
  const response = await fetch(url)
  if (!response.ok) return null
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  return page.getElementById('conversation')
}

/** Puts the reader where they wanted to go: a comment, or the heading above them all. */
function showPlace(id: string | undefined) {
  const comment = id && document.getElementById(`comment-${id}`)
  const place = comment || document.getElementById('conversation-heading')
  place?.scrollIntoView()
  if (comment) {
    comment.tabIndex = -1
    // Only now is there something the address points at.
    location.replace(location.hash)
  }
  place?.focus({ preventScroll: true })
}
