import type { ReactElement } from 'react'
import type { Viewer } from '#lib/users/policy'
import { answerDocument } from './document.ts'

/** Answers a document that holds a secret: nobody keeps a copy. */
export async function answerUnkept(
  page: ReactElement,
  { viewer, request, status = 200 }: { viewer: Viewer; request: Request; status?: number },
): Promise<Response> {
  const response = await answerDocument(page, { viewer, request, status })
  response.headers.set('cache-control', 'private, no-store')
  response.headers.delete('etag')
  return response
}
