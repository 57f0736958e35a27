import { resolve } from 'node:path'
import { backUp } from '#lib/ground/back-up'
import { say } from '#lib/ground/catalogue/say'
import type { Call } from '../commands.ts'
import { print } from '../print.ts'

/** Copies the database to a file while the site goes on, and checks the copy. */
export async function backup({ operands: [name = ''] }: Call): Promise<boolean> {
  const file = resolve(name)
  const { rows } = await backUp(file)
  print(say('cli.backed-up', { file, rows }))
  return true
}
