import type { SourceFile } from './source.ts'

/** A rule of the house that only reading the code can check. Pure: a file in, complaints out. */
export interface Rule {
  /** What is true of every file. It is the name of the rule's test. */
  promise: string
  /** Which files it speaks of. */
  about(path: string): boolean
  /** What is wrong with the file, a few words each; nothing if it keeps the rule. */
  look(file: SourceFile): string[]
  /** Files that may break it, each with the reason. */
  exceptions?: Record<string, string>
  /** Files that break it, to see that it catches them. */
  broken: Record<string, string>
  /** Files that keep it, though they look alike. */
  sound: Record<string, string>
}

/** What a rule says of a file, its exceptions aside. */
export function complaints(rule: Rule, file: SourceFile): string[] {
  if (!rule.about(file.path)) return []
  return rule.look(file).map((complaint) => `${file.path}: ${complaint}`)
}
