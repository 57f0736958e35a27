import pino from 'pino'
import { config } from '#lib/config'

/** Structured lines on standard output. Never a comment's text, an e-mail or an address. */
export const log = pino({ level: config.LOG_LEVEL, base: null })
