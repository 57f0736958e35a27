import { and, eq, inArray } from 'drizzle-orm'
import { write } from '#db/connect'
import { rehearsals } from '#db/tables/screening'
import { inWorker } from '../working/in-worker.ts'

/** Rehearses what an admin asked for. One that fails is kept as failed, because asking again is a press away. */
export async function rehearse({ rehearsal }: Record<string, unknown>, { now }: { now: Date }): Promise<void> {
  const id = String(rehearsal)
  await inWorker({ name: 'rehearse', id, now }).catch(() => fail(id, now))
}

const fail = (id: string, now: Date) =>
  write(
    async (tx) =>
      void (await tx
        .update(rehearsals)
        .set({ state: 'failed', endedAt: now })
        .where(and(eq(rehearsals.id, id), inArray(rehearsals.state, ['waiting', 'running'])))),
  )
