import { database } from '#db/connect'
import { verifyChain } from './verify-chain.ts'

/**
 * Copies the whole database to a new file while the site goes on, and answers how many rows of its record follow from
 * each other. Rejects with an `UnfitDatabase`, whose message is a sentence, when there is no such copy afterwards.
 */
export async function backUp(file: string): Promise<{ rows: number }> {
  let rows = 0
  await database.backUp(file, async (copy) => {
    const verified = await verifyChain(copy)
    if (verified.ok) rows = verified.rows
    return verified.ok
  })
  return { rows }
}
