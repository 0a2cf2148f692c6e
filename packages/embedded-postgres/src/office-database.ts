import pg from 'pg'
import { APPLICATION, DATABASE, OWNER, type PostgresAddresses } from './addresses.js'
import { passwordsOf } from './passwords.js'

/** Makes the roles and the database of the office where they are missing. Safe to repeat after a half-done first time. */
export async function makeOfficeDatabase(home: string, addresses: PostgresAddresses): Promise<void> {
  const { owner, application } = passwordsOf(home)
  await asSuperuser(addresses.superuserUrl, async (client) => {
    await makeRole(client, OWNER, owner)
    await makeRole(client, APPLICATION, application)
    const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE])
    if (rowCount === 0) await client.query(`create database ${DATABASE} owner ${OWNER}`)
    await client.query(`revoke all on database ${DATABASE} from public`)
    await client.query(`grant connect on database ${DATABASE} to ${APPLICATION}`)
  })
  const office = new URL(addresses.superuserUrl)
  office.pathname = DATABASE
  await asSuperuser(office.href, async (client) => {
    await client.query(`grant usage on schema public to ${APPLICATION}`)
  })
}

async function makeRole(client: pg.Client, role: string, password: string): Promise<void> {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role])
  if (rowCount === 0)
    await client.query(`create role ${role} login password ${client.escapeLiteral(password)}`)
}

async function asSuperuser(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}
