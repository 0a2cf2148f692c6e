import pg from 'pg'

/** Asks one question over a connection of its own; gives the first row's first column as text. */
export async function ask(url: string, question: string): Promise<string | undefined> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  client.on('error', () => {})
  await client.connect()
  try {
    const { rows } = await client.query<unknown[]>({ text: question, rowMode: 'array' })
    return rows[0]?.[0] === undefined ? undefined : String(rows[0][0])
  } finally {
    await client.end()
  }
}
