import { type Key, say } from '#lib/ground/catalogue/say'
import type { RefusalCode } from '#lib/ground/refusal'
import { type Search, said } from './query.ts'

const articlesDone = {
  'article-added': 'articles.done.added',
  'article-updated': 'articles.done.updated',
  'article-unchanged': 'articles.done.unchanged',
  'article-written': 'articles.done.written',
  'article-saved': 'articles.done.saved',
  'article-published': 'articles.done.published',
  'article-unpublished': 'articles.done.unpublished',
  'article-planned': 'articles.done.planned',
  'article-unplanned': 'articles.done.unplanned',
} as const

export type Done =
  | keyof typeof articlesDone
  | 'role'
  | 'sanction'
  | 'lift'
  | 'setting'
  | 'off'
  | 'on'
  | 'guideline'
  | 'retired'
  | 'erase'
  | 'rule'
  | 'rehearsal'
  | 'cancelled'
  | 'training'
  | 'job-retried'
  | 'job-dropped'

const done: Record<Done, Key> = {
  ...articlesDone,
  rule: 'office.done.rule',
  rehearsal: 'office.done.rehearsal',
  cancelled: 'office.done.cancelled',
  training: 'office.done.training',
  'job-retried': 'office.done.job-retried',
  'job-dropped': 'office.done.job-dropped',
  role: 'office.done.role',
  sanction: 'office.done.sanction',
  lift: 'office.done.lift',
  setting: 'office.done.setting',
  off: 'office.done.off',
  on: 'office.done.on',
  guideline: 'office.done.guideline',
  retired: 'office.done.retired',
  erase: 'erase.done',
}

/** Refusals that are said on the screen the form stood on. */
const refused: Partial<Record<RefusalCode, Key>> = {
  'article-published': 'refusal.article-published',
  'article-unpublished': 'refusal.article-unpublished',
  'guideline-changed': 'refusal.guideline-changed',
  'job-gone': 'refusal.job-gone',
  'last-guideline': 'refusal.last-guideline',
  'rehearse-first': 'refusal.rehearse-first',
  'rehearsal-over': 'refusal.rehearsal-over',
  'list-full': 'refusal.list-full',
  'last-admin': 'refusal.last-admin',
  'own-account': 'refusal.own-account',
  'sanction-in-force': 'refusal.sanction-in-force',
  'sanction-over': 'refusal.sanction-over',
  'setting-changed': 'refusal.setting-changed',
}

export interface Outcome {
  went: 'done' | 'refused'
  sentence: string
}

export const isSaidOnScreen = (code: RefusalCode): boolean => Object.hasOwn(refused, code)

/** How the form went that led here: an address holds a code only, never the sentence. */
export function outcomeIn(search: Awaited<Search>): Outcome | undefined {
  const [well, badly] = [keyIn(done, said(search, 'done')), keyIn(refused, said(search, 'refused'))]
  if (badly) return { went: 'refused', sentence: say(badly) }
  return well && { went: 'done', sentence: say(well) }
}

const keyIn = (keys: Partial<Record<string, Key>>, code: string | undefined) =>
  code !== undefined && Object.hasOwn(keys, code) ? keys[code] : undefined
