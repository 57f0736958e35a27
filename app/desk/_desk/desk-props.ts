import type { ReactNode } from 'react'
import type { Queue } from '#db/choices'
import type { CaseCard } from '#lib/moderation/desk/views'
import type { View } from '#lib/moderation/schema'
import type { CasePage } from './list.ts'
import type { Wanted } from './sitting/claims.ts'
import type { Cited } from './which-guideline.tsx'

export interface DeskProps {
  queue: Queue
  /** The part of the queue that is shown, and how it is chosen. */
  view?: View
  scope?: ReactNode
  /** How many cases stand in that part, until the counts are asked for anew. */
  here?: number
  first: CasePage
  guidelines: Cited[]
  /** The case to begin with instead of the next. */
  wanted?: Wanted | undefined
  /** The same, when its card is there to read already. */
  reading?: CaseCard | undefined
}
