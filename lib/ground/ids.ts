import { randomBytes } from 'node:crypto'
import { V7Generator } from 'uuidv7'

const generator = new V7Generator()

/** An id whose order is that of the moments it was made for (UUID version 7, RFC 9562). */
export const idAt = (now: Date): string => generator.generateOrResetCore(now.getTime(), 10_000).toString()

/** The smallest id that a moment can have: for "since then" as a range of ids. */
export function firstIdAt(at: Date): string {
  const hex = at.getTime().toString(16).padStart(12, '0')
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`
}

/** The moment an id was made for. */
export const timeOf = (id: string): Date => new Date(Number.parseInt(id.replace('-', '').slice(0, 12), 16))

/** A secret nobody can guess, safe in an address. */
export const newSecret = (): string => randomBytes(24).toString('base64url')
