import type { ReactElement } from 'react'
import { NoticePage } from '#app/_document/notice-page.tsx'
import type { Chrome } from '#app/_document/page.tsx'
import { say } from '#lib/ground/catalogue/say'
import { Refusal } from '#lib/ground/refusal'
import type { Viewer } from '#lib/users/policy'
import { visitor } from '#lib/users/policy'
import { type Params, statusOf } from './ask.ts'
import { chromeFor } from './chrome.ts'
import { answerDocument, goTo } from './document.ts'
import { logBroken } from './reply.ts'
import { viewerOf } from './request-viewer.ts'

export interface Presented {
  viewer: Viewer
  chrome: Chrome
  params: Record<string, string>
  url: URL
  now: Date
  request: Request
}

/** A document's GET: say who is asking, fetch through lib, answer a pure component (or a whole response, such as `goTo`). */
export function present(make: (asked: Presented) => Promise<ReactElement | Response>) {
  return async (request: Request, context?: Params): Promise<Response> => {
    const url = new URL(request.url)
    const now = new Date()
    let viewer: Viewer = visitor
    try {
      viewer = await viewerOf(request, now)
      const params = (await context?.params) ?? {}
      const made = await make({
        viewer,
        chrome: chromeFor(viewer, url.pathname + url.search),
        params,
        url,
        now,
        request,
      })
      return made instanceof Response ? made : await answerDocument(made, { viewer, request })
    } catch (error) {
      return presentRefused(error, { viewer, request })
    }
  }
}

/** The document for what was thrown: to sign-in, what was refused and what next, or something broken with its reference. */
export async function presentRefused(
  error: unknown,
  { viewer, request }: { viewer: Viewer; request: Request },
): Promise<Response> {
  const url = new URL(request.url)
  const path = url.pathname + url.search
  const back = { href: '/', name: say('site.front') }
  const chrome = chromeFor(viewer, path)
  if (!(error instanceof Refusal)) {
    const text = say('broken.text', { reference: logBroken(error) })
    return answerDocument(NoticePage({ chrome, title: say('broken.title'), text, next: back }), {
      viewer,
      request,
      status: 500,
    })
  }
  if (error.code === 'confirm') return goTo(`/confirm?next=${encodeURIComponent(path)}`)
  if (error.reason === 'sign-in') return goTo(`/sign-in?next=${encodeURIComponent(path)}`)
  const gone = error.reason === 'not-found'
  const page = NoticePage({
    chrome,
    title: gone ? say('gone.title') : say('refused.title'),
    text: gone && error.code === 'not-found' ? say('gone.text') : error.message,
    next: back,
  })
  return answerDocument(page, { viewer, request, status: statusOf[error.reason] })
}
