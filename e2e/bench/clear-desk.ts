/** One desk process: a moderator takes what waits and decides it until nothing is left; prints the cases as JSON. */
import { database } from '#db/connect'
import { Refusal } from '#lib/ground/refusal'
import { claimCase } from '#lib/moderation/claim-case'
import { decide } from '#lib/moderation/decide'
import type { Person } from '#lib/users/policy'

const moderator = JSON.parse(process.argv[2]!) as Person
const taken: string[] = []

for (;;) {
  const claimed = await claimCase(moderator, { queue: 'waiting' }, new Date()).catch(asNobody)
  if (claimed === undefined) break
  if (claimed === null) continue
  const action = taken.length % 4 === 3 ? ('remove' as const) : ('approve' as const)
  const input = { action, guideline: 3, caseId: claimed.caseId, claim: claimed.claim.id, revision: 1 }
  await decide(moderator, input, new Date())
  taken.push(claimed.caseId)
}
console.log(JSON.stringify(taken))
await database.close()

/** Another desk was quicker: the next case is taken. */
function asNobody(error: unknown): null {
  if (error instanceof Refusal && error.reason === 'conflict') return null
  throw error
}
