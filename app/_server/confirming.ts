import { confirmSelf } from '#lib/users/confirm-self'
import type { Viewer } from '#lib/users/policy'
import { confirmSelfInput } from '#lib/users/schema'
import { parse } from './ask.ts'

/** How the fields begin that say who somebody is, in a form that is about something else. */
const PROOF = /^own-/

const isProof = ([name]: [string, string]) => PROOF.test(name)

/** What a form says besides who sends it. */
export const withoutProof = (written: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(written).filter((field) => !isProof(field)))

/** Confirms on the way whoever sends a form that also says who they are. Answers whether it did. */
export async function confirmOnTheWay(
  written: Record<string, string>,
  { viewer, ...when }: { viewer: Viewer; now: Date; address: string },
): Promise<boolean> {
  const proof = Object.entries(written).filter(isProof)
  if (proof.length === 0) return false
  const input = Object.fromEntries(proof.map(([name, value]) => [name.replace(PROOF, ''), value]))
  await confirmSelf(viewer, parse(confirmSelfInput, input), when)
  return true
}
