/** Hides what is beyond about a screen of a long article behind its "Continue reading", where in-page search still finds it. */
export function clip(body: HTMLElement): void {
  const text = body.firstElementChild
  const [first, ...others] = text ? blocksBeyond(text, innerHeight) : []
  if (!text || !first || !readsFromTheTop()) return
  const rest = document.createElement('div')
  rest.className = 'continued'
  first.before(rest)
  rest.append(first, ...others)
  rest.setAttribute('hidden', 'until-found')
  const bar = document.createElement('p')
  bar.className = 'continue'
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'button'
  button.textContent = body.dataset.continue ?? ''
  bar.append(button)
  body.append(bar)
  const open = () => {
    rest.removeAttribute('hidden')
    bar.remove()
  }
  rest.addEventListener('beforematch', open)
  button.addEventListener('click', () => {
    open()
    focusOn(first)
  })
}

/** The blocks that begin more than a screen below the beginning, when there is another half a screen of them. */
function blocksBeyond(text: Element, screen: number): Element[] {
  const { top, bottom } = text.getBoundingClientRect()
  const blocks = [...text.children].flatMap((it) => (it.matches('.part') ? [...it.children] : it))
  const beyond = blocks.filter((block) => block.getBoundingClientRect().top > top + screen)
  const start = beyond[0]?.getBoundingClientRect().top ?? bottom
  return bottom - start > screen / 2 ? beyond : []
}

/** Someone sent to a place in the article, or back to where they were, is not sent away from it again. */
function readsFromTheTop(): boolean {
  const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  return !location.hash && scrollY < innerHeight / 2 && arrival?.type === 'navigate'
}

function focusOn(block: Element) {
  if (!(block instanceof HTMLElement)) return
  block.tabIndex = -1
  block.focus({ preventScroll: true })
}
