import pg from 'pg'

/** Creates the database a URL names, on the server it names. */
export const createDatabase = (url: string) => onServer(url, (name) => `create database "${name}"`)

export const dropDatabase = (url: string) => onServer(url, (name) => `drop database if exists "${name}" with (force)`)

async function onServer(url: string, statement: (name: string) => string) {
  const address = new URL(url)
  const name = address.pathname.slice(1)
  address.pathname = '/postgres'
  const client = new pg.Client({ connectionString: address.href })
  await client.connect()
  await client.query(statement(name))
  await client.end()
}
