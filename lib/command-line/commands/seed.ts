import { say } from '#lib/ground/catalogue/say'
import { buildWorld } from '#lib/worlds/build-world'
import type { Call } from '../commands.ts'
import { endProgress, print, showProgress } from '../print.ts'

/** Fills the database with a sample world, and shows how far it is. */
export async function seed({ operands: [world = ''], now }: Call): Promise<boolean> {
  await buildWorld(world, now, (done, of) => showProgress(say('cli.seed-progress', { done, of })))
  endProgress()
  print(say('cli.seed-done', { world }))
  return true
}
