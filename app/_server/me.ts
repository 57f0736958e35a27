import { refuseUnless } from '#lib/ground/refusal'
import { isSignedIn, type Viewer } from '#lib/users/policy'

/** What the API says of whoever is signed in. */
export function meOf(viewer: Viewer) {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  const { id, name, role, standing } = viewer
  return { user: { id, name, role }, standing }
}
