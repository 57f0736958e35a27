import { database } from '#db/connect'

/** Brings the database up to date. Rejects with a sentence when it cannot be used. */
export const migrateDatabase = () => database.migrate()

/** Whether the database answers and has the tables this version knows. Never rejects. */
export const isReady = (): Promise<boolean> => database.isUpToDate().catch(() => false)

/** Lets the write in progress finish, and closes. */
export const closeDatabase = () => database.close()

/** Leaves nothing of what was erased in a file beside the database. */
export const settleFiles = () => database.settle()
