import { isSignedIn, type Viewer } from '#lib/users/policy'
import { tagged } from '../document.ts'
import { json } from '../reply.ts'

/** JSON that is the same for all visitors, and says so; what a signed-in reader is told is theirs alone. */
export function answerJson(body: unknown, { viewer, request }: { viewer: Viewer; request: Request }): Response {
  if (isSignedIn(viewer)) return json(body, { status: 200, signedIn: true })
  const headers = new Headers({ 'content-type': 'application/json', vary: 'cookie' })
  return tagged(JSON.stringify(body), { headers, request })
}
