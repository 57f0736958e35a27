import { write } from '#db/connect'
import { readArticleHead } from '#lib/articles/queries/article-head'
import { say } from '#lib/ground/catalogue/say'
import { spend } from '#lib/ground/limits'
import { tidyText } from '#lib/ground/text/lines'
import { renderComment } from '#lib/ground/text/markdown'
import { draftOf } from '#lib/screening/draft'
import type { Finding, RuleName } from '#lib/screening/rule'
import { screen } from '#lib/screening/screen'
import { sentenceFor } from '#lib/screening/sentences'
import { isSignedIn, type Viewer } from '#lib/users/policy'
import { gatherFacts } from './posting/facts.ts'

const limit = { name: 'check', burst: 30, every: 2 }

/** The rules a writer hears of beforehand. The others stay silent until the post, so that nobody can probe them. */
const GUIDING: readonly RuleName[] = ['shape', 'links', 'personal', 'shouting']

/** What a comment will look like, and what its writer should know first. Stores nothing of it. */
export async function checkComment(
  viewer: Viewer,
  { slug, ...input }: { slug: string; body: string },
  { now, address }: { now: Date; address: string },
): Promise<{ html: string; guidance: string[] }> {
  const body = tidyText(input.body)
  const draft = draftOf(body, { event: 'edit', anyway: false })
  const findings = await write(async (tx) => {
    await spend(tx, limit, isSignedIn(viewer) ? viewer.id : address, now)
    const article = await readArticleHead(viewer, slug, tx)
    if (!isSignedIn(viewer)) return []
    const place = { article, threadId: null, answeredId: null, commentId: null }
    const facts = await gatherFacts(tx, viewer, { ...place, draft, address, now })
    return screen(draft, facts).findings
  })
  return { html: renderComment(body), guidance: findings.flatMap(guidanceOn) }
}

function guidanceOn({ rule, outcome, evidence }: Finding): string[] {
  if (!GUIDING.includes(rule)) return []
  if (rule === 'shouting') return evidence.loud ? [say('comments.guide.shouting')] : []
  return outcome === 'note' ? [] : [sentenceFor({ rule, outcome, evidence })]
}
