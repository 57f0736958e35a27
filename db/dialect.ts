/**
 * Which database this is. DATABASE_URL decides: `file:PATH`, `postgres://…` or `pglite:`;
 * without it, a file under DATA_DIR (`.data`).
 */
export const dataDir = process.env.DATA_DIR || '.data'

export const databaseUrl = process.env.DATABASE_URL || `file:${dataDir}/below-the-line.db`

export const dialect = /^(postgres(ql)?|pglite):/.test(databaseUrl) ? 'postgres' : 'sqlite'
