import { say } from '#lib/ground/catalogue/say'
import { buildWorld } from '#lib/worlds/build-world'
import { BadUsage } from '../calls.ts'
import type { Call } from '../commands.ts'
import { endProgress, print, showProgress } from '../print.ts'

const WORLD = /^(quiet|busy|long:[1-9]\d{0,6})$/

/** Fills the database with a sample world, and shows how far it is. */
export async function seed({ operands: [world = ''], now }: Call): Promise<boolean> {
  if (!WORLD.test(world)) throw new BadUsage(say('cli.operand-missing', { operand: say('cli.seed-world') }))
  await buildWorld(world, now, (done, of) => showProgress(say('cli.seed-progress', { done, of })))
  endProgress()
  print(say('cli.seed-done', { world }))
  return true
}
