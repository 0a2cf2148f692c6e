import pg from 'pg'

const TOO_MANY_CONNECTIONS = '53300'

/** Whether the PostgreSQL at `url` serves this password now. Waits 5 s at most; never throws. */
export async function isReady(url: string): Promise<boolean> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 5_000,
    query_timeout: 5_000,
  })
  client.on('error', () => {})
  try {
    await client.connect()
    await client.query('select 1')
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === TOO_MANY_CONNECTIONS
  } finally {
    await client.end().catch(() => {})
  }
}
