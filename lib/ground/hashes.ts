import { createHash, createHmac } from 'node:crypto'
import { config } from '#lib/config'

/** What is kept of a secret that only its owner needs to know. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/** The same for what could be guessed, such as an address: useless without the site's own key. */
export const keyedHash = (purpose: string, text: string): string =>
  createHmac('sha256', config.AUTH_SECRET).update(`${purpose}\n${text}`).digest('hex').slice(0, 32)
