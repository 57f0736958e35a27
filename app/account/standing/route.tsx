import { StandingPage } from '#app/_document/account/standing-page.tsx'
import { present } from '#app/_server/present'
import { refuseUnless } from '#lib/ground/refusal'
import { listOwnStatements } from '#lib/moderation/queries/list-own-statements'
import { statementsQuery } from '#lib/moderation/schema'
import { listOwnSanctions } from '#lib/sanctions/queries/list-sanctions'
import { sanctionsQuery } from '#lib/sanctions/schema'
import { isSignedIn } from '#lib/users/policy'

export const GET = present(async ({ viewer, chrome, url, now }) => {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  const { after } = sanctionsQuery.safeParse({ after: url.searchParams.get('after') ?? undefined }).data ?? {}
  const page = await listOwnSanctions(viewer, { after }, now)
  const { after: before } = statementsQuery.safeParse({ after: url.searchParams.get('before') ?? undefined }).data ?? {}
  const statements = await listOwnStatements(viewer, { after: before }, now)
  return <StandingPage chrome={chrome} standing={viewer.standing} page={page} statements={statements} />
})
