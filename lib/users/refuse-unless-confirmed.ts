import { refuseUnless } from '#lib/ground/refusal'
import { isConfirmed, isSignedIn, type Person, type Viewer } from './policy.ts'

/** Refuses what nobody should do on a device left open, unless they signed in or confirmed lately that it is them. */
export function refuseUnlessConfirmed(viewer: Viewer, now: Date): asserts viewer is Person {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  refuseUnless(isConfirmed(viewer, now), 'forbidden', 'confirm')
}
