import { z } from 'zod'

/** Every setting, with its limits and its default. */
export const settingSchemas = {
  /** The sitewide switch: off, nobody can comment anywhere. */
  commenting: z.enum(['on', 'off']).default('on'),
  /** Every comment waits for a moderator. */
  premoderated: z.boolean().default(false),
  /** How many of a new reader's comments wait. */
  firstCommentsHeld: z.int().min(0).max(50).default(1),
  /** Links wait until a reader has this many published comments. */
  linksHeldUntilApproved: z.int().min(0).max(50).default(3),
  /** More links than this in one comment wait. */
  maxLinks: z.int().min(0).max(50).default(4),
  words: z
    .array(z.object({ term: z.string().min(1).max(200), action: z.enum(['note', 'hold']) }))
    .max(5_000)
    .default([]),
  /** Comments one reader may post in a minute, and in ten. */
  postsPerMinute: z.int().min(1).max(1_000_000).default(4),
  postsPerTenMinutes: z.int().min(1).max(1_000_000).default(15),
  /** Comments from one address in a minute. */
  postsPerAddress: z.int().min(1).max(1_000_000).default(20),
} as const

export type SettingName = keyof typeof settingSchemas
export type Settings = { [N in SettingName]: z.output<(typeof settingSchemas)[N]> }
