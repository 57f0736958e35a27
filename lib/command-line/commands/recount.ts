import { say } from '#lib/ground/catalogue/say'
import { recount } from '#lib/insights/recount'
import { complain, print } from '../print.ts'

/** Compares every stored count with a recount. */
export async function recountAll(): Promise<boolean> {
  const drifts = await recount()
  for (const { name, id, stored, counted } of drifts)
    complain(say('cli.drift', { name, id, stored: Number(stored), counted: Number(counted) }))
  if (drifts.length > 0) complain(say('cli.drifts', { count: drifts.length }))
  else print(say('cli.recounted'))
  return drifts.length === 0
}
