import { meOf } from '#app/_server/me'
import { json, reply } from '#app/_server/reply'
import { noSessionCookie, sessionCookie } from '#app/_server/session-cookie'
import { findViewer } from '#lib/users/queries/viewer'
import { signInInput } from '#lib/users/schema'
import { signIn } from '#lib/users/sign-in'
import { signOut } from '#lib/users/sign-out'

/** Signs in: answers who that is, and sets the session cookie. */
export const POST = reply({ body: signInInput }, async ({ viewer, input, address, now }) => {
  const session = await signIn(viewer, input, { now, address })
  const signedIn = await findViewer(session.id, now)
  return withCookie(json(meOf(signedIn), { status: 200, signedIn: true }), await sessionCookie(session, now))
})

/** Signs out: the session ends, whoever still has its cookie. */
export const DELETE = reply({}, async ({ viewer, now }) => {
  await signOut(viewer, undefined, now)
  return withCookie(json(undefined, { status: 204, signedIn: true }), noSessionCookie())
})

function withCookie(response: Response, cookie: string): Response {
  response.headers.append('set-cookie', cookie)
  return response
}
