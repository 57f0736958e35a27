import { say } from '#lib/ground/catalogue/say'
import { BadUsage, callOf } from './calls.ts'
import { type Call, type Command, commands } from './commands.ts'
import { helpText, helpTextOf } from './help.ts'
import { complain, print } from './print.ts'
import { sentencesOf } from './sentences.ts'

/** Runs one command and answers its exit status: 0 done, 1 refused, 2 called in a way it does not know. */
export async function run(args: string[], now: Date): Promise<0 | 1 | 2> {
  const command = commands.find(({ words }) => words.every((word, at) => args[at] === word))
  try {
    if (!command) return withoutCommand(args)
    const call = callOf(command, args.slice(command.words.length), now)
    if (!call.help) return (await carriedOut(command, call)) ? 0 : 1
    print(helpTextOf(command))
    return 0
  } catch (error) {
    return complainOf(error, command)
  }
}

async function carriedOut(command: Command, call: Call): Promise<boolean> {
  await import('#lib/config')
  const { closeDatabase, migrateDatabase } = await import('#lib/ground/lifecycle')
  try {
    await migrateDatabase()
    const work = await command.load()
    return await work(call)
  } finally {
    await closeDatabase()
  }
}

function withoutCommand(args: string[]): 0 | 2 {
  const asked = ['--help', '-h', 'help'].includes(args[0] ?? '')
  if (asked) print(helpText())
  else if (args.length === 0) complain(helpText())
  else complain(`${say('cli.unknown', { given: args.join(' ') })} ${say('cli.help')}`)
  return asked ? 0 : 2
}

function complainOf(error: unknown, command: Command | undefined): 1 | 2 {
  if (error instanceof BadUsage) {
    complain(`${error.message}\n\nUsage: btl ${command?.usage}`)
    return 2
  }
  const sentences = sentencesOf(error)
  if (!sentences) throw error
  complain(sentences.join('\n'))
  return 1
}
