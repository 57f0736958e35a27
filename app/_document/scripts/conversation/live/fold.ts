import { bodyOf } from '../box.ts'
import { backOnTop, composer, keepDraft } from '../composer.ts'
import { focusOn, region, tell } from '../region.ts'
import { liveWords } from './page.ts'

/** Takes a comment off the page. Whoever was in it goes on at the next one, and is told. */
export async function fold(article: HTMLElement): Promise<void> {
  const item = article.closest('li')
  const going = item && item.querySelectorAll('article').length === 1 ? item : article
  const above = item?.parentElement?.closest('li')
  const wasIn = leave(article)
  if (wasIn) focusOn(articleAfter(going))
  await shrink(going)
  going.remove()
  if (wasIn) tell(liveWords().removed)
  if (above) foldEmptyStub(above)
}

/** The composer and its words move out of a comment that goes. Answers whether the reader was in it. */
export function leave(article: HTMLElement): boolean {
  const wasIn = article.contains(document.activeElement)
  const form = composer()
  if (!form || !article.contains(form)) return wasIn
  const written = bodyOf(form).value
  backOnTop()
  if (written && !bodyOf(form).value) {
    bodyOf(form).value = written
    keepDraft(form)
  }
  return wasIn
}

function articleAfter(going: HTMLElement): HTMLElement | null {
  const articles = [...(region()?.querySelectorAll<HTMLElement>('.thread-list article') ?? [])]
  const next = articles.findLast((it) => going.contains(it))
  return articles[articles.indexOf(next ?? going) + 1] ?? document.getElementById('conversation-heading')
}

/** Shows where it went; at once for those who want no motion. */
async function shrink(going: HTMLElement): Promise<void> {
  const duration = Number.parseFloat(getComputedStyle(going).getPropertyValue('--quick')) || 0
  if (duration === 0) return
  going.style.overflow = 'clip'
  const whole = { blockSize: `${going.offsetHeight}px`, opacity: 1 }
  await going.animate([whole, { blockSize: 0, paddingBlock: 0, opacity: 0 }], { duration, easing: 'ease-out' }).finished
}

/** A line about a comment that is no longer here stands only over answers. */
function foldEmptyStub(item: HTMLElement): void {
  const isStub = item.querySelector(':scope > article > p.stub') !== null
  const isOver = item.querySelector('.replies article, .replies .more') !== null
  if (!isStub || isOver) return
  const above = item.parentElement?.closest('li')
  item.remove()
  if (above) foldEmptyStub(above)
}
