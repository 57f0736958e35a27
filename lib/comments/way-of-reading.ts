import { conversationQuery, type PreferencesInput } from './schema.ts'

/** How somebody reads, as the one word that a browser and an account keep: `oldest.flat.50`. */
export const wordOf = ({ order, threads, size }: PreferencesInput): string => `${order}.${threads}.${size}`

const words = conversationQuery.pick({ order: true, threads: true, size: true })

/** What such a word says, as far as it means anything here. */
export function wayIn(word: string | null | undefined): Partial<PreferencesInput> {
  const [order, threads, size] = word?.split('.') ?? []
  return words.parse({ order, threads, size }) as Partial<PreferencesInput>
}
