/** One-time codes from the clock (RFC 6238): six figures, a new one every thirty seconds. */
import { randomInt } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import { keyedHash } from '#lib/ground/hashes'

const STEP = 30
/** One step early or late: clocks differ. */
const WINDOW = 1
const RECOVERY_CODES = 10
/** Letters and figures nobody mistakes for each other. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'
const RECOVERY_LENGTH = 10

/** A new secret of 160 bits, as people type it. */
export const newCodeSecret = (): string => new Secret({ size: 20 }).base32

const made = (secret: string) => new TOTP({ secret: Secret.fromBase32(secret), period: STEP, digits: 6 })

/** The address that an authenticator reads from a picture. */
export function codeAddress(secret: string, { site, account }: { site: string; account: string }): string {
  const totp = made(secret)
  totp.issuer = site
  totp.label = account
  return totp.toString()
}

/** The step a code belongs to, if it is one of those around now. */
export function stepOfCode(secret: string, code: string, now: Date): number | undefined {
  const token = code.replace(/\s/g, '')
  if (!/^\d{6}$/.test(token)) return undefined
  const delta = made(secret).validate({ token, timestamp: now.getTime(), window: WINDOW })
  return delta === null ? undefined : Math.floor(now.getTime() / 1_000 / STEP) + delta
}

/** The code of a moment. */
export const codeAt = (secret: string, now: Date): string => made(secret).generate({ timestamp: now.getTime() })

const plain = (code: string) => code.toLowerCase().replace(/[\s-]/g, '')

export const isRecoveryCode = (code: string): boolean =>
  plain(code).length === RECOVERY_LENGTH && [...plain(code)].every((letter) => LETTERS.includes(letter))

/** Ten codes of two times five letters. */
export function newRecoveryCodes(): string[] {
  const letters = () => Array.from({ length: RECOVERY_LENGTH / 2 }, () => LETTERS[randomInt(LETTERS.length)]).join('')
  return Array.from({ length: RECOVERY_CODES }, () => `${letters()}-${letters()}`)
}

export const hashOfRecoveryCode = (code: string): string => keyedHash('recovery-code', plain(code))
