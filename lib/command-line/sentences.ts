import { Refusal } from '#lib/ground/refusal'

/** A file a command was given cannot be read. The message is a sentence. */
export class UnreadableFile extends Error {
  override name = 'UnreadableFile'
}

const EXPECTED = ['BadConfig', 'UnfitDatabase', 'UnreadableFile']

/** What to say of a no that was to be expected; nothing for a bug. */
export function sentencesOf(error: unknown): string[] | undefined {
  if (error instanceof Refusal) return [error.message, ...error.sentences, ...fieldsOf(error)]
  return error instanceof Error && EXPECTED.includes(error.name) ? [error.message] : undefined
}

const fieldsOf = ({ fields = {} }: Refusal) => Object.entries(fields).map(([name, sentence]) => `${name}: ${sentence}`)
