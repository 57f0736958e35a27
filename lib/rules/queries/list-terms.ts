import { db } from '#db/connect'
import { refuseUnless } from '#lib/ground/refusal'
import { listTerms as listedTerms } from '#lib/screening/queries/read-rulebook'
import { allTerms, keyOf } from '#lib/screening/rulebook'
import { isSignedIn, type Viewer } from '#lib/users/policy'
import { mayChangeRules } from '../policy.ts'

const PAGE = 50

export type TermView = ReturnType<typeof allTerms>[number]

export interface TermsPage {
  items: TermView[]
  /** How many are looked for. */
  total: number
  next: string | null
}

/** A page of the list of words in the order of the alphabet, those the site came with among them. */
export async function listTerms(viewer: Viewer, { find = '', after = '' }: TermsWish): Promise<TermsPage> {
  refuseUnless(isSignedIn(viewer), 'sign-in', 'sign-in')
  refuseUnless(mayChangeRules(viewer), 'forbidden', 'forbidden')
  const all = allTerms(await listedTerms(db))
  const sought = keyOf(find)
  const fitting = all.filter(({ term }) => keyOf(term).includes(sought) && keyOf(term) > after)
  const items = fitting.slice(0, PAGE)
  const more = fitting.length > PAGE
  return {
    items,
    total: all.filter(({ action }) => action !== 'off').length,
    next: more ? keyOf(items.at(-1)!.term) : null,
  }
}

export interface TermsWish {
  find?: string | undefined
  /** The key of the term the page comes after. */
  after?: string | undefined
}
