import { timingSafeEqual } from 'node:crypto'
import { keyedHash } from './hashes.ts'

/** A text that only this site can have written for that purpose, safe in an address. It is no secret what it says. */
export const signed = (purpose: string, text: string): string =>
  `${Buffer.from(text).toString('base64url')}.${keyedHash(`signed:${purpose}`, text)}`

/** The text, when this site signed it for that purpose. */
export function readSigned(purpose: string, token: string): string | undefined {
  const [encoded = '', mark = ''] = token.split('.')
  const text = Buffer.from(encoded, 'base64url').toString()
  const [given, wanted] = [Buffer.from(mark), Buffer.from(keyedHash(`signed:${purpose}`, text))]
  return given.length === wanted.length && timingSafeEqual(given, wanted) ? text : undefined
}
