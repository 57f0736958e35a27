import { findSlug } from '#lib/articles/queries/find-slug'
import { changes, isSealedAtOnce, lastNumber, type News, newsAfter } from '#lib/ground/news'
import { visitor } from '#lib/users/policy'
import type { KeptAnswers } from './kept-answers.ts'

const PAGE = 500

/** Events that change nothing a visitor is shown. */
const UNSEEN =
  /^(user\.(registered|verified|password|reset|signed|confirmed|link|codes|recovery|identity|email)|session\.|notice\.|mail\.|newsletter\.|reader\.|report\.|case\.|claim\.)/

/**
 * Keeps kept answers true: call `catchUp` before using any of them. It follows the chain, so an answer that showed a
 * comment is gone before the decision that removed it has been answered, whichever process on this file decided.
 * Where the chain lags behind the commits (PostgreSQL), everything is forgotten at every change.
 */
export function freshnessOf(kept: KeptAnswers) {
  let seen = -1
  let number = -1
  let catching: Promise<void> | undefined
  const slugs = new Map<string, string>()

  async function forget({ name, articleId }: News) {
    if (UNSEEN.test(name)) return
    const slug = articleId && (slugs.get(articleId) ?? (await findSlug(visitor, articleId)))
    if (!articleId || !slug) return kept.clearAll()
    slugs.set(articleId, slug)
    kept.clearFor(slug)
  }

  async function follow(): Promise<void> {
    const news = await newsAfter(number, PAGE)
    for (const it of news) await forget(it)
    number = news.at(-1)?.number ?? number
    if (news.length === PAGE) await follow()
  }

  async function startOver() {
    number = await lastNumber()
    kept.clearAll()
  }

  async function once() {
    const now = changes()
    await (number < 0 || !isSealedAtOnce ? startOver() : follow())
    seen = now
  }

  return {
    /** A crowd that comes at once catches up together, and again if something was committed meanwhile. */
    async catchUp(): Promise<void> {
      while (changes() !== seen) {
        catching ??= once().finally(() => {
          catching = undefined
        })
        await catching
      }
    },
  }
}
