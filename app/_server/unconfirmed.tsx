import { ConfirmPage } from '#app/_document/account/confirm-page.tsx'
import type { Refusal } from '#lib/ground/refusal'
import type { Viewer } from '#lib/users/policy'
import { readProofs } from '#lib/users/queries/read-proofs'
import { statusOf } from './ask.ts'
import { chromeFor } from './chrome.ts'
import { withoutProof } from './confirming.ts'
import { answerDocument } from './document.ts'

interface Unconfirmed {
  refusal: Refusal
  viewer: Viewer
  written: Record<string, string>
}

/** The page that asks who it is, with the form they were sending inside. */
export async function answerUnconfirmed({ refusal, viewer, written }: Unconfirmed, request: Request) {
  const { pathname, search } = new URL(request.url)
  const back = new URL(request.headers.get('referer') ?? '/', request.url)
  const wrong = Object.entries(refusal.fields ?? {}).map(([name, sentence]) => [`own-${name}`, sentence])
  const attempt = refusal.code === 'confirm' ? {} : { wrong: Object.fromEntries(wrong), message: refusal.message }
  const page = (
    <ConfirmPage
      chrome={chromeFor(viewer, back.pathname)}
      attempt={{ written: {}, wrong: {}, ...attempt }}
      action={pathname + search}
      kept={withoutProof(written)}
      back={back.pathname + back.search}
      proofs={await readProofs(viewer)}
    />
  )
  return answerDocument(page, { viewer, request, status: statusOf[refusal.reason] })
}
