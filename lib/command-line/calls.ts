import { parseArgs } from 'node:util'
import { say } from '#lib/ground/catalogue/say'
import type { Call, Command } from './commands.ts'

/** A command called in a way it does not know. The message is a sentence. */
export class BadUsage extends Error {
  override name = 'BadUsage'
}

/** What a command was called with, or a `BadUsage`. */
export function callOf(command: Command, args: string[], now: Date): Call & { help: boolean } {
  const { values, positionals } = parsed(command, args)
  const { help, ...options } = values as Record<string, string | undefined>
  if (!help) refuseBadCall(command, options, positionals)
  return { options, operands: positionals, now, help: Boolean(help) }
}

function parsed(command: Command, args: string[]) {
  const named = command.options.map((name) => [name, { type: 'string' as const }])
  const options = { ...Object.fromEntries(named), help: { type: 'boolean' as const, short: 'h' } }
  try {
    return parseArgs({ args, options, allowPositionals: true })
  } catch (error) {
    throw new BadUsage(`${(error as Error).message.split('. ')[0]?.replace(/\.$/, '')}.`)
  }
}

function refuseBadCall({ required, operand }: Command, options: Call['options'], operands: string[]) {
  const missing = required.find((name) => !options[name])
  if (missing) throw new BadUsage(say('cli.option-missing', { option: `--${missing}` }))
  if (operand && operands.length === 0) throw new BadUsage(say('cli.operand-missing', { operand: operand.name }))
  const unlike = operands.find((it) => operand?.like?.test(it) === false)
  if (unlike !== undefined)
    throw new BadUsage(say('cli.operand-unlike', { given: unlike, operand: operand?.name ?? '' }))
  const extra = operands[operand?.most ?? 0]
  if (extra !== undefined) throw new BadUsage(say('cli.operand-extra', { given: extra }))
}
