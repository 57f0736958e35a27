import { db, write } from '#db/connect'
import { guidelines } from '#db/tables/guidelines'
import { record } from '#lib/ground/events'
import { idAt } from '#lib/ground/ids'
import { firstSet } from './first-set.ts'

/** Gives a site without guidelines the first numbered set; one that has its own keeps it. */
export async function storeFirstGuidelines(now: Date): Promise<void> {
  if ((await db.$count(guidelines)) > 0) return
  await write(async (tx) => {
    if ((await tx.$count(guidelines)) > 0) return
    const rows = firstSet.map((it) => ({ id: idAt(now), version: 1, writtenAt: now, ...it }))
    await tx.insert(guidelines).values(rows)
    await record(tx, { name: 'guidelines.written', subjectId: 'guidelines', details: { count: rows.length } }, now)
  })
}
