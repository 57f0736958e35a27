import { desc } from 'drizzle-orm'
import type { Db } from '#db/database'
import { prepared } from '#db/prepared'
import { hosts, models, rules, terms } from '#db/tables/screening'
import { type ListedHost, type ListedTerm, type Rulebook, termsInForce } from '../rulebook.ts'
import { type ScoreModel, unpacked } from '../scoring/model.ts'
import { treeOf } from '../terms.ts'

const allRules = (on: Db) =>
  on.select({ name: rules.name, mode: rules.mode, figures: rules.figures, revision: rules.revision }).from(rules)

interface Kept<T> {
  revision: number
  made: T
}

const held: { terms?: Kept<Rulebook['terms']>; hosts?: Kept<Rulebook['hosts']>; models?: Kept<ScoreModel[]> } = {}

/** How the rules are set. One statement, as long as no list has changed: what is made of a list is kept until it does. */
export async function readRulebook(tx: Db): Promise<Rulebook> {
  const rows = await prepared(tx, 'rules', allRules).execute()
  const revisionOf = (name: string) => rows.find((it) => it.name === name)?.revision ?? 0
  const [words, listed, score] = [revisionOf('words'), revisionOf('hosts'), revisionOf('score')]
  if (held.terms?.revision !== words) held.terms = { revision: words, made: treeOf(termsInForce(await listTerms(tx))) }
  if (held.hosts?.revision !== listed) held.hosts = { revision: listed, made: await readHosts(tx) }
  if (held.models?.revision !== score) held.models = { revision: score, made: await readModels(tx) }
  const set = Object.fromEntries(rows.map(({ name, mode, figures }) => [name, { mode, figures }]))
  return { rules: set, terms: held.terms.made, hosts: held.hosts.made, models: held.models.made }
}

/** What an admin has put on the list of words. */
export const listTerms = async (tx: Db): Promise<ListedTerm[]> =>
  tx.select({ term: terms.text, action: terms.action, severity: terms.severity }).from(terms)

async function readHosts(tx: Db): Promise<Rulebook['hosts']> {
  const rows: ListedHost[] = await tx.select({ host: hosts.host, action: hosts.action, until: hosts.until }).from(hosts)
  return new Map(rows.map((row) => [row.host, row]))
}

/** The newest model of each head, where it has learned enough to be shown. */
async function readModels(tx: Db): Promise<ScoreModel[]> {
  const rows = await tx.select().from(models).orderBy(desc(models.trainedAt), desc(models.id)).limit(8)
  const newest = rows.filter((row, at) => rows.findIndex((it) => it.head === row.head) === at)
  return newest.filter((row) => row.figures.shown === 1).map(modelOf)
}

const modelOf = ({ id, head, weights, figures }: typeof models.$inferSelect): ScoreModel => ({
  id,
  head,
  weights: unpacked(weights),
  bias: figures.bias ?? 0,
  slope: figures.slope ?? 1,
  offset: figures.offset ?? 0,
})
