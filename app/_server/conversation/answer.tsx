import { type Choice, conversationAddress } from '#app/_document/conversation/addresses'
import { ConversationPage } from '#app/_document/conversation/conversation-page.tsx'
import type { Editing, Writing } from '#app/_document/conversation/scene'
import { findQuote } from '#lib/comments/queries/find-quote'
import { listPicks } from '#lib/comments/queries/list-picks'
import { type Conversation, readConversation } from '#lib/comments/queries/read-conversation'
import { readOwnWords } from '#lib/comments/queries/read-own-words'
import { say } from '#lib/ground/catalogue/say'
import { newSecret } from '#lib/ground/ids'
import { isSignedIn, type Viewer } from '#lib/users/policy'
import { chromeFor } from '../chrome.ts'
import { answerDocument, goTo } from '../document.ts'
import { isFirstPage, type PageAsked, pageAsked } from './asked.ts'
import { keptWords } from './draft-cookie.ts'
import { choiceOf, rememberChoice } from './reading-choice.ts'

export interface Wish {
  viewer: Viewer
  request: Request
  slug: string
  now: Date
  /** The comment whose page is wanted, whatever the address says. */
  at?: string | undefined
  /** What a form held, and what there is to say about it. */
  writing?: (Partial<Writing> & { parentId?: string | undefined }) | undefined
  editing?: Editing | undefined
  said?: string
  status?: number
  cookies?: string[]
}

/** The conversation of an article as a document, for a reader, as they like to read. */
export async function answerConversation(wish: Wish): Promise<Response> {
  const { viewer, request, slug, now } = wish
  const asked = pageAsked(request, viewer)
  const choice = choiceOf(wish, asked)
  const at = wish.at ?? wish.writing?.parentId ?? asked.reply ?? asked.edit ?? asked.at
  const { after, before } = asked
  const view = await readConversation(viewer, { slug, ...choice, after, before, at }, now)
  const paged = after !== undefined || before !== undefined
  if (paged && view.items.length === 0) return goTo(conversationAddress(slug, { choice }))
  const scene = {
    view,
    choice,
    path: pathOf(slug, { choice, asked }),
    viewer,
    writing: await writingOf(wish, { asked, view }),
    editing: wish.editing ?? (asked.edit ? await readOwnWords(viewer, asked.edit, now) : undefined),
    picks: view.previous === null && !view.rest ? await listPicks(viewer, view.article.id) : [],
    answered: view.rest
      ? await findQuote(viewer, { articleId: view.article.id, commentId: view.rest.parentId })
      : undefined,
    said: wish.said ?? (view.rest ? say('said.loaded', { count: view.items.length }) : asked.said),
    now,
  }
  const kept = scene.writing.kept ? say('said.kept') : ''
  const chrome = chromeFor(viewer, scene.path)
  return answerDocument(
    <ConversationPage chrome={chrome} scene={{ ...scene, said: scene.said || kept }} indexed={isFirstPage(request)} />,
    {
      viewer,
      request,
      status: wish.status ?? 200,
      cookies: [...(wish.cookies ?? []), ...rememberChoice(request, { asked, choice })],
    },
  )
}

/** The page itself, without the box that is open on it and without the outcome it tells of. */
const pathOf = (slug: string, { choice, asked: { after, before, at } }: { choice: Choice; asked: PageAsked }) =>
  conversationAddress(slug, { choice, spot: { after: after ?? null, before: before ?? null, ...(at ? { at } : {}) } })

interface Page {
  asked: PageAsked
  view: Conversation
}

async function writingOf(wish: Wish, { asked, view }: Page): Promise<Writing & { kept: boolean }> {
  const { viewer, writing, request, now } = wish
  const articleId = view.article.id
  const parentId = writing ? writing.parentId : asked.reply
  const quote = parentId ? await findQuote(viewer, { articleId, commentId: parentId }) : undefined
  const elsewhere = writing !== undefined || asked.after !== undefined || asked.before !== undefined
  const kept = elsewhere ? undefined : await keptWords(viewer, request, { articleId, parentId, now })
  const key = isSignedIn(viewer) ? newSecret() : ''
  return { body: kept ?? '', key, ...writing, quote, kept: kept !== undefined }
}
