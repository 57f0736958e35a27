import { z } from 'zod'
import { say } from '#lib/ground/catalogue/say'
import { line } from '#lib/ground/fields'

/** Figures an admin can turn: the least and the most each may be. */
export const figureLimits = {
  closeAfterDays: [0, 3_650],
  firstCommentsHeld: [0, 50],
  linksHeldUntilApproved: [0, 50],
  maxLinks: [0, 50],
  postsPerMinute: [1, 1_000_000],
  postsPerTenMinutes: [1, 1_000_000],
  postsPerAddress: [1, 1_000_000],
  heatedAfter: [2, 1_000],
  keepVisits: [1, 3_650],
  keepContacts: [1, 3_650],
  keepUnverified: [1, 365],
} as const

const LONGEST_TITLE = 80
const LONGEST_PROMOTION = 240

function figure(name: keyof typeof figureLimits) {
  const [min, max] = figureLimits[name]
  const error = () => say('field.figure', { min, max })
  return z.int({ error }).min(min, { error }).max(max, { error })
}

/** Every setting, with its limits and its default. */
export const settingSchemas = {
  /** The sitewide switch: off, nobody can comment anywhere. */
  commenting: z.enum(['on', 'off']).default('on'),
  /** Comments close this many days after an article was published; 0, never: an archive would close as it is imported. */
  closeAfterDays: figure('closeAfterDays').default(0),
  /** Every comment waits for a moderator. */
  premoderated: z.boolean().default(false),
  /** How many of a new reader's comments wait. */
  firstCommentsHeld: figure('firstCommentsHeld').default(1),
  /** Links wait until a reader has this many published comments. */
  linksHeldUntilApproved: figure('linksHeldUntilApproved').default(3),
  /** More links than this in one comment wait. */
  maxLinks: figure('maxLinks').default(4),
  /** Comments one reader may post in a minute, and in ten. */
  postsPerMinute: figure('postsPerMinute').default(4),
  postsPerTenMinutes: figure('postsPerTenMinutes').default(15),
  /** Comments from one address in a minute. */
  postsPerAddress: figure('postsPerAddress').default(20),
  /** So many comments in one thread in five minutes, and each reader may post there once a minute. */
  heatedAfter: figure('heatedAfter').default(30),
  /** The promotion in articles, and what it says. */
  newsletter: z
    .strictObject({ shown: z.boolean(), title: line(LONGEST_TITLE), text: line(LONGEST_PROMOTION) })
    .default(() => ({ shown: true, title: say('promotion.title'), text: say('promotion.text') })),
  /** Moderators and admins may act only once they sign in with one-time codes. */
  codesForStaff: z.boolean().default(false),
  /** Whether there is a page for every reader, with what they have said. */
  profiles: z.boolean().default(true),
  /** For how many days it is kept when somebody last read a conversation. */
  keepVisits: figure('keepVisits').default(365),
  /** For how many days after the decision it is kept how to reach whoever told of something illegal. */
  keepContacts: figure('keepContacts').default(180),
  /** For how many days an account waits for its address to be confirmed. */
  keepUnverified: figure('keepUnverified').default(7),
} as const

export type SettingName = keyof typeof settingSchemas
export type Settings = { [N in SettingName]: z.output<(typeof settingSchemas)[N]> }
/** Settings that are on or off. */
export type FlagName = { [N in SettingName]: Settings[N] extends boolean ? N : never }[SettingName]
export type FigureName = keyof typeof figureLimits

export const settingNames = Object.keys(settingSchemas) as SettingName[]
export const isSettingName = (name: string): name is SettingName => settingNames.some((it) => it === name)
export const isFigureName = (name: SettingName): name is FigureName => name in figureLimits
