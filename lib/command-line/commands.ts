import type { Key } from '#lib/ground/catalogue/say'

/** What a command was called with: its options, and what stood without one. */
export interface Call {
  options: Record<string, string | undefined>
  operands: string[]
  now: Date
}

/** One command of `btl`. Its work is loaded when it is called, so that help needs no database. */
export interface Command {
  words: string[]
  usage: string
  about: Key
  options: string[]
  required: string[]
  /** What an operand is called, how many there may be, and what each must look like. */
  operand?: { name: string; most: number; like?: RegExp }
  /** Answers whether all went well. Throws a Refusal when nothing was done. */
  load(): Promise<(call: Call) => Promise<boolean>>
}

const plain = { options: [], required: [] }

export const commands: Command[] = [
  {
    words: ['article', 'import'],
    usage: 'article import FILE… [--slug SLUG]',
    about: 'cli.article-import',
    options: ['slug'],
    required: [],
    operand: { name: 'FILE', most: Number.POSITIVE_INFINITY },
    load: async () => (await import('./commands/article-import.ts')).articleImport,
  },
  {
    words: ['user', 'create'],
    usage: 'user create --email ADDRESS [--role reader|moderator|admin] [--name NAME]',
    about: 'cli.user-create',
    options: ['email', 'role', 'name'],
    required: ['email'],
    load: async () => (await import('./commands/user-create.ts')).userCreate,
  },
  {
    ...plain,
    words: ['seed'],
    usage: 'seed quiet|busy|long:N|desk:N',
    about: 'cli.seed',
    operand: { name: 'quiet, busy, long:N or desk:N', most: 1, like: /^(quiet|busy|(long|desk):[1-9]\d{0,6})$/ },
    load: async () => (await import('./commands/seed.ts')).seed,
  },
  {
    ...plain,
    words: ['verify-audit'],
    usage: 'verify-audit',
    about: 'cli.verify-audit',
    load: async () => (await import('./commands/verify-audit.ts')).verifyAudit,
  },
  {
    ...plain,
    words: ['recount'],
    usage: 'recount',
    about: 'cli.recount',
    load: async () => (await import('./commands/recount.ts')).recountAll,
  },
  {
    ...plain,
    words: ['backup'],
    usage: 'backup FILE',
    about: 'cli.backup',
    operand: { name: 'FILE', most: 1 },
    load: async () => (await import('./commands/backup.ts')).backup,
  },
  {
    ...plain,
    words: ['rebuild-search'],
    usage: 'rebuild-search',
    about: 'cli.rebuild-search',
    load: async () => (await import('./commands/rebuild-search.ts')).rebuildSearch,
  },
]
