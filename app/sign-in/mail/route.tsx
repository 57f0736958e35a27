import { firstAttempt } from '#app/_document/account/attempt'
import { RequestLinkPage } from '#app/_document/account/request-link-page.tsx'
import { goTo } from '#app/_server/document'
import { nextCookie } from '#app/_server/next-cookie'
import { safePath } from '#app/_server/next-path'
import { present } from '#app/_server/present'
import { submit } from '#app/_server/submit'
import { requestLink } from '#lib/users/request-link'
import { nextInput, requestLinkInput } from '#lib/users/schema'

export const GET = present(async ({ chrome, url }) => {
  const next = safePath(url.searchParams.get('next'))
  const sent = url.searchParams.get('done') === 'sent'
  return <RequestLinkPage chrome={{ ...chrome, path: next }} attempt={firstAttempt} next={next} sent={sent} />
})

export const POST = submit({
  schema: requestLinkInput.extend(nextInput),
  verb: async ({ viewer, input: { next, ...typed }, now, address }) => {
    await requestLink(viewer, typed, { now, address })
    return safePath(next)
  },
  done: ({ value }) =>
    goTo(`/sign-in/mail?done=sent&next=${encodeURIComponent(value)}`, { cookies: [nextCookie(value)] }),
  again: ({ chrome, attempt }) => {
    const next = safePath(attempt.written.next)
    return <RequestLinkPage chrome={{ ...chrome, path: next }} attempt={attempt} next={next} />
  },
})
