import { database } from '#db/connect'

/** Brings the database up to date. Rejects with a sentence when it cannot be used. */
export const migrateDatabase = () => database.migrate()

/** Lets the write in progress finish, and closes. */
export const closeDatabase = () => database.close()
