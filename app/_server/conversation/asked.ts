import { z } from 'zod'
import { conversationQuery } from '#lib/comments/schema'
import { en } from '#lib/ground/catalogue/en'
import { type Key, say } from '#lib/ground/catalogue/say'
import { absentWhenEmpty, id } from '#lib/ground/fields'
import { isSignedIn, type Viewer } from '#lib/users/policy'
import { parse } from '../ask.ts'

const pageQuery = conversationQuery.extend({
  /** The comment being answered, or changed. */
  reply: absentWhenEmpty(id),
  edit: absentWhenEmpty(id),
  /** Which outcome to tell of. */
  said: z.string().optional(),
})

export type PageAsked = Omit<z.output<typeof pageQuery>, 'said'> & { said: string }

/** What the address of a conversation's page asks for. */
export function pageAsked(request: Request, viewer: Viewer): PageAsked {
  const asked = parse(pageQuery, Object.fromEntries(new URL(request.url).searchParams))
  return { ...asked, said: isSignedIn(viewer) ? sentenceOf(asked.said) : '' }
}

/** The one page of a conversation that search engines keep: the first, as everybody gets it, at its own address. */
export const isFirstPage = ({ method, url }: Pick<Request, 'method' | 'url'>): boolean =>
  method !== 'POST' && new URL(url).search === ''

function sentenceOf(outcome: string | undefined): string {
  const key = `said.${outcome}`
  return isOutcome(key) ? say(key) : ''
}

const isOutcome = (key: string): key is Key => Object.hasOwn(en, key) && !en[key as Key].includes('{')
