import { answerJson } from '#app/_server/conversation/answer-json'
import { reply } from '#app/_server/reply'
import { listCounts } from '#lib/comments/queries/list-counts'
import { refuseUnless } from '#lib/ground/refusal'

const MOST = 100

/** How many comments articles have: `?article=a&article=b`. */
export const GET = reply({}, async ({ viewer, request }) => {
  const slugs = new URL(request.url).searchParams.getAll('article')
  refuseUnless(slugs.length <= MOST, 'too-large', 'too-large')
  return answerJson({ counts: await listCounts(viewer, slugs) }, { viewer, request })
})
