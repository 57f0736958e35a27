import { inArray, isNull } from 'drizzle-orm'
import { db, write } from '#db/connect'
import { articles } from '#db/tables/articles'
import { guidelines } from '#db/tables/guidelines'
import { users } from '#db/tables/users'
import { closeComments } from '#lib/articles/close-comments'
import { importArticle } from '#lib/articles/import-article'
import { Refusal } from '#lib/ground/refusal'
import { seal } from '#lib/ground/seal'
import { storeFirstGuidelines } from '#lib/guidelines/store-first-guidelines'
import { hashPassword } from '#lib/users/passwords'
import { operator } from '#lib/users/policy'
import { conversationRows, type Ids } from './building/conversation-rows.ts'
import { storeConversation } from './building/store-conversation.ts'
import { storePeople } from './building/store-people.ts'
import { samplePassword } from './people.ts'
import type { PlannedArticle, PlannedComment, PlannedPerson } from './plan.ts'
import { planBusy } from './plan-busy.ts'
import { planDesk } from './plan-desk.ts'
import { planLong } from './plan-long.ts'
import { planQuiet } from './plan-quiet.ts'

/** Comments stored in one transaction, about. */
const AT_ONCE = 2_000

interface Plan {
  people: PlannedPerson[]
  articles: PlannedArticle[]
  comments: Iterable<PlannedComment>
}

type Progress = (done: number, of: number) => void

/**
 * Fills the database with a sample world: `quiet`, `busy`, `long:N`, one article whose conversation has N comments, or
 * `desk:N`, the same with every tenth of them at the desk. Refuses one that is there already.
 */
export async function buildWorld(name: string, now: Date, tell: Progress = () => {}): Promise<void> {
  await storeFirstGuidelines(now)
  const plan = planOf(name, now)
  await refuseTwice(plan)
  const ids = await storeGround(plan, now)
  const all = sizeOf(name)
  let done = 0
  for (const some of wholeThreads(plan.comments)) {
    await write((tx) => storeConversation(tx, conversationRows(some, ids)))
    done += some.length
    tell(done, all ?? done)
  }
  while ((await seal()) > 0);
}

function planOf(name: string, now: Date): Plan {
  if (name === 'quiet') return planQuiet(now)
  if (name === 'busy') return planBusy(now)
  const plan = name.startsWith('desk:') ? planDesk : planLong
  const { article, ...long } = plan(sizeOf(name) ?? 0, now)
  return { ...long, articles: [article], comments: long.comments() }
}

const sizeOf = (name: string) => (name.includes(':') ? Number(name.split(':')[1]) : undefined)

async function refuseTwice({ articles: planned }: Plan): Promise<void> {
  const slugs = planned.map((it) => it.slug)
  const [known] = await db.select({ slug: articles.slug }).from(articles).where(inArray(articles.slug, slugs)).limit(1)
  if (known) throw new Refusal('conflict', 'world-there', { params: { slug: known.slug } })
}

/** People, articles and guidelines, by the names the plan has for them. */
async function storeGround(plan: Plan, now: Date): Promise<Ids> {
  const known = await peopleByEmail(plan.people)
  const passwordHash = await hashPassword(samplePassword)
  const added = plan.people.filter((it) => !known.has(it.key))
  const stored = added.length > 0 ? await write((tx) => storePeople(tx, added, passwordHash)) : []
  const people = new Map([...known, ...stored])
  const articleIds = new Map<string, string>()
  for (const { closed, ...draft } of plan.articles) {
    const { id, slug } = await importArticle(operator, draft, draft.publishedAt)
    articleIds.set(slug, id)
    if (closed) await closeComments(operator, { slug }, now)
  }
  const moderatorId =
    people.get('moderator') ?? people.get(plan.people.find((it) => it.role !== 'reader')?.key ?? '') ?? ''
  return { articles: articleIds, people, guidelines: await guidelineIds(), moderatorId }
}

async function peopleByEmail(people: PlannedPerson[]): Promise<Map<string, string>> {
  const keys = new Map(people.map((it) => [it.email.toLowerCase(), it.key]))
  const rows = await db
    .select({ id: users.id, email: users.emailKey })
    .from(users)
    .where(inArray(users.emailKey, [...keys.keys()]))
  return new Map(rows.map((it) => [keys.get(it.email)!, it.id]))
}

async function guidelineIds(): Promise<Map<number, string>> {
  const rows = await db
    .select({ id: guidelines.id, number: guidelines.number })
    .from(guidelines)
    .where(isNull(guidelines.supersededAt))
  return new Map(rows.map((it) => [it.number, it.id]))
}

/** Cuts a conversation where a new thread begins, so that each part counts for itself. */
function* wholeThreads(planned: Iterable<PlannedComment>): Generator<PlannedComment[]> {
  let part: PlannedComment[] = []
  for (const it of planned) {
    if (!it.parentKey && part.length >= AT_ONCE) {
      yield part
      part = []
    }
    part.push(it)
  }
  if (part.length > 0) yield part
}
