import { say } from '#lib/ground/catalogue/say'
import { rebuildIndex } from '#lib/insights/rebuild-index'
import { operator } from '#lib/users/policy'
import type { Call } from '../commands.ts'
import { print } from '../print.ts'

/** Reads every comment, name and headline anew for the desk's search. */
export async function rebuildSearch({ now }: Call): Promise<boolean> {
  await rebuildIndex(operator, now)
  print(say('cli.search-rebuilt'))
  return true
}
