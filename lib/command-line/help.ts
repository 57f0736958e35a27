import { say } from '#lib/ground/catalogue/say'
import { type Command, commands } from './commands.ts'

/** What `btl --help` prints. */
export function helpText(): string {
  const list = commands.map((command) => `  ${command.usage}\n      ${say(command.about)}`)
  return [say('cli.usage'), '', ...list, '', say('cli.help'), say('cli.exit')].join('\n')
}

/** What `btl COMMAND --help` prints. */
export const helpTextOf = (command: Command): string => `Usage: btl ${command.usage}\n\n${say(command.about)}`
