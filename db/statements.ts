/** How many statements this process has asked a database for: what a page costs, counted instead of timed. */
export const statements = { count: 0 }

export const counting = {
  logQuery() {
    statements.count += 1
  },
}
