/** The front door: checks the configuration, brings the database up to date, and serves. */
import { createServer } from 'node:http'
import { BadConfig } from '#lib/ground/config/parse'

try {
  const { config } = await import('#lib/config')
  process.env.NEXTAUTH_URL = config.origin
  process.env.NEXTAUTH_SECRET = config.AUTH_SECRET
  process.env.AUTH_SECRET = config.AUTH_SECRET
  const { open } = await import('./front/open.ts')
  await open(createServer, config)
} catch (error) {
  if (!isExpected(error)) throw error
  console.error(error.message)
  process.exit(1)
}

function isExpected(error: unknown): error is Error {
  return (
    error instanceof BadConfig || (error instanceof Error && ['UnfitDatabase', 'CannotListen'].includes(error.name))
  )
}
