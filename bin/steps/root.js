import { fileURLToPath } from 'node:url'

/** Where the project lives; every command runs there, wherever it was called from. */
export const root = fileURLToPath(new URL('../../', import.meta.url))
