import type { ReactElement } from 'react'
import { LinkPage } from '#app/_document/account/link-page.tsx'
import { StaleLinkPage } from '#app/_document/account/stale-link-page.tsx'
import { nextIn } from '#app/_server/next-cookie'
import { present } from '#app/_server/present'
import { enterSite } from '#app/_server/signed-in'
import { submit } from '#app/_server/submit'
import { answerUnkept } from '#app/_server/unkept'
import { findMailedLink } from '#lib/users/queries/links'
import { linkInput } from '#lib/users/schema'
import { signInByLink } from '#lib/users/sign-in-by-link'

/** A GET signs nobody in: programs that look at mail follow links. */
export const GET = present(async ({ viewer, chrome, url, now, request }): Promise<ReactElement | Response> => {
  const token = url.searchParams.get('token') ?? ''
  const link = await findMailedLink(viewer, { kind: 'sign-in', token }, now)
  const shown = { ...chrome, path: '/' }
  if (link) return answerUnkept(<LinkPage chrome={shown} token={token} email={link.email} />, { viewer, request })
  return answerUnkept(<StaleLinkPage chrome={shown} kind="sign-in" />, { viewer, request, status: 404 })
})

export const POST = submit({
  schema: linkInput,
  verb: ({ viewer, input, now }) => signInByLink(viewer, input, now),
  done: ({ value, now, request }) => enterSite(value, { next: nextIn(request), now }),
  again: ({ chrome }) => <StaleLinkPage chrome={{ ...chrome, path: '/' }} kind="sign-in" />,
})
