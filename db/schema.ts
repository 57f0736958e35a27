/** Every table, for the migrations. Code names the tables it needs from `db/tables` instead. */
export * from './tables/articles.ts'
export * from './tables/cases.ts'
export * from './tables/comments.ts'
export * from './tables/ground.ts'
export * from './tables/guidelines.ts'
export * from './tables/moderation.ts'
export * from './tables/screening.ts'
export * from './tables/users.ts'
