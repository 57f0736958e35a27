import { refuseUnless } from '#lib/ground/refusal'
import { isSignedIn, isStaff, type Person, type Viewer } from '#lib/users/policy'

/** The desk is for staff: visitors are asked to sign in, readers are refused. */
export function refuseUnlessStaff(viewer: Viewer): asserts viewer is Person {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  refuseUnless(isStaff(viewer), 'forbidden', 'forbidden')
}
