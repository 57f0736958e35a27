import { say } from '#lib/ground/catalogue/say'
import { seal } from '#lib/ground/seal'
import { verifyChain } from '#lib/ground/verify-chain'
import { complain, print } from '../print.ts'

/** Checks that each row of the record follows from the one before, what waits to be numbered included. */
export async function verifyAudit(): Promise<boolean> {
  while ((await seal()) > 0);
  const verified = await verifyChain()
  if (verified.ok) {
    print(say('cli.verified', { rows: verified.rows, last: verified.last }))
    return true
  }
  const { badRow: row, eventId: event } = verified
  complain(event ? say('cli.broken-row', { row, event }) : say('cli.broken-row-nameless', { row }))
  return false
}
