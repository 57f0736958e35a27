import type { CommentState } from '#lib/comments/queries/list-news'
import { UNDO_FOR } from '#lib/moderation/policy'
import { articleOf, region } from '../region.ts'
import { fold } from './fold.ts'
import { counted } from './forms.ts'
import { offer, takeBackOffer } from './offers.ts'
import { liveWords } from './page.ts'
import { refresh } from './refresh.ts'
import type { AboutComment } from './stream.ts'

/** Its author is told of a removal when it can no longer be undone, and a little later by the page that is open. */
const TOLD_AFTER = UNDO_FOR + 1_000

/** What became of a comment: one that is here changes in place, one that is not is offered. */
export function commentNews({ comment, total }: AboutComment): void {
  showTotal(total)
  if (comment.status !== 'published') forgetPick(comment.id)
  const article = articleOf(comment.id)
  if (article) change(article, comment)
  else if (comment.status === 'published') offer(comment)
  else takeBackOffer(comment.id)
}

export function showTotal(total: number): void {
  const figure = total.toLocaleString(document.documentElement.lang)
  region()?.querySelector('.total')?.replaceChildren(figure)
}

function change(article: HTMLElement, comment: CommentState): void {
  const { id, status } = comment
  const own = isOwn(article)
  if (status === 'gone' && !own) void fold(article)
  else if (status !== 'published' && own) refresh(id, { atOnce: false }, TOLD_AFTER)
  else if (status !== 'published' && !isStub(article)) refresh(id, { atOnce: true })
  else if (status === 'published' && isOutOfDate(article, comment)) refresh(id, { atOnce: false })
  else showRecommends(article, comment.recommends)
}

/** Its author sees it still when others no longer do. */
const isOwn = (article: HTMLElement) =>
  article.querySelector('[formaction$="/withdraw"], :scope > .waiting, :scope > .removed') !== null

const isStub = (article: HTMLElement) => article.querySelector(':scope > p.stub') !== null

const isOutOfDate = (article: HTMLElement, { revision }: CommentState) =>
  revision > Number(article.dataset.revision ?? 1) ||
  article.querySelector(':scope > :is(p.stub, .waiting, .removed)') !== null

/** A pick shows the first words of what it picks. */
function forgetPick(id: string): void {
  const pick = region()?.querySelector(`.picks a[href$="/${id}"]`)?.closest('blockquote')
  const picks = pick?.closest('.picks')
  pick?.remove()
  if (!picks?.querySelector('blockquote')) picks?.remove()
}

/** Beside a button the figure alone; where there is none to press, in words. */
function showRecommends(article: HTMLElement, count: number): void {
  const button = article.querySelector('[formaction$="/recommend"], [formaction$="/take-back"]')
  if (button?.ariaBusy === 'true') return
  const figure = count.toLocaleString(document.documentElement.lang)
  const text = button ? figure : counted(liveWords().recommends, count)
  figureOf(article)?.replaceChildren(count > 0 ? text : '')
}

function figureOf(article: HTMLElement): Element | undefined {
  const known = article.querySelector('.recommends')
  if (known) return known
  const made = document.createElement('span')
  made.className = 'recommends'
  article.querySelector('.comment-actions')?.prepend(made)
  return made
}
