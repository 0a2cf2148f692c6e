import pg from 'pg'

/** The oldest PostgreSQL whose SQL we write for. */
const OLDEST_VERSION = 150_000

/** Settings without which a committed complaint can be lost. */
const MUST_BE_ON = ['fsync', 'full_page_writes', 'synchronous_commit']

interface Settings {
  readonly version: number
  readonly off: string[] | null
  readonly checksums: string
}

/** What is wrong with the database for our purpose: faults stop a start, warnings are told. */
export async function checkDatabase(
  url: string,
): Promise<{ readonly faults: string[]; readonly warnings: string[] }> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  client.on('error', () => {})
  await client.connect()
  try {
    const { rows } = await client.query<Settings>(
      `select current_setting('server_version_num')::int as version, current_setting('data_checksums') as checksums,
        (select array_agg(name) from pg_settings where name = any($1) and setting = 'off') as off`,
      [MUST_BE_ON],
    )
    const [settings] = rows
    if (settings === undefined) throw new Error('The database does not tell its settings.')
    return judge(settings)
  } finally {
    await client.end()
  }
}

function judge({ version, off, checksums }: Settings) {
  const tooOld = version < OLDEST_VERSION
  return {
    faults: [
      ...(tooOld
        ? [`DATABASE_URL: PostgreSQL ${Math.floor(version / 10_000)} is too old; 15 or newer is needed`]
        : []),
      ...(off ?? []).map(
        (name) => `DATABASE_URL: ${name} is off, so that what was acknowledged could be lost; turn it on`,
      ),
    ],
    warnings:
      checksums === 'off' ? ['The database keeps no data checksums: silent damage would go unnoticed.'] : [],
  }
}
