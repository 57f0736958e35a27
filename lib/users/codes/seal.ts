/** What has to be read again but is nobody's business: AES-256-GCM (NIST SP 800-38D), under the site's own secret. */
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { config } from '#lib/config'

const IV = 12
const TAG = 16

const key = () => Buffer.from(hkdfSync('sha256', config.AUTH_SECRET, '', 'below-the-line one-time codes', 32))

/** Nonce, tag and cipher text, in base64url. */
export function seal(words: string): string {
  const iv = randomBytes(IV)
  const cipher = createCipheriv('aes-256-gcm', key(), iv)
  const sealed = Buffer.concat([cipher.update(words, 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url')
}

/** The words again. Throws when they were sealed under another secret. */
export function unseal(sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64url')
  const decipher = createDecipheriv('aes-256-gcm', key(), bytes.subarray(0, IV))
  decipher.setAuthTag(bytes.subarray(IV, IV + TAG))
  return Buffer.concat([decipher.update(bytes.subarray(IV + TAG)), decipher.final()]).toString('utf8')
}
