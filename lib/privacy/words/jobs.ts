import { inArray } from 'drizzle-orm'
import { jobs } from '#db/tables/ground'
import type { PlaceOfWords } from './place.ts'

/** Work that waits and names somebody. Few jobs wait, and what they hold is not asked about alike on every database. */
export const ofJobs: PlaceOfWords[] = [
  {
    table: 'jobs',
    columns: ['input'],
    async forget(tx, { id }) {
      const waiting = await tx.select({ id: jobs.id, name: jobs.name, input: jobs.input }).from(jobs)
      const theirs = waiting.filter((it) => it.name !== 'erase-person' && JSON.stringify(it.input).includes(id))
      if (theirs.length === 0) return
      const ids = theirs.map((it) => it.id)
      await tx.delete(jobs).where(inArray(jobs.id, ids))
    },
  },
]
