import { refuseUnless } from '#lib/ground/refusal'
import { isStaff, type Person, type Role } from '#lib/users/policy'
import { maySanction, type Term } from '../policy.ts'

/** Says which of their powers a sanction is beyond, when it is. */
export function refuseUnlessMaySanction(viewer: Person, user: { id: string; role: Role }, term: Term): void {
  refuseUnless(isStaff(viewer), 'forbidden', 'forbidden')
  refuseUnless(viewer.id !== user.id, 'forbidden', 'own-account')
  refuseUnless(maySanction(viewer, user, term), 'forbidden', 'beyond-powers')
}
