import { pipeline } from 'node:stream/promises'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { MIGRATION_LOCK, migrate } from '../database/migrate.js'
import { migrateWithin, unknownMigrations } from '../database/migrate-within.js'
import { installJobs } from '../jobs/install-jobs.js'
import type { Manifest } from './archive-format.js'
import { OperationFault } from './operation-fault.js'
import { type ArchiveVisitor, readArchive } from './read-archive.js'
import { RestoredFiles } from './restored-files.js'
import { quoted, relationsOf, tablesOf } from './tables-of-office.js'

export interface RestoreOptions {
  readonly path: string
  readonly ownerUrl: string
  readonly applicationUrl: string
  readonly dataFolder: string
  /** Null when there is none here yet. */
  readonly key: Buffer | null
  readonly report: (step: string) => void
  readonly onProgress?: (share: number) => void
  /** Breaks it off, as long as the archive is being read. */
  readonly signal?: AbortSignal
}

/**
 * Brings an office back from a backup, onto an empty database and into an empty folder of files. Everything in the
 * archive is checked before anything is done; then all of it becomes visible at once, or nothing does.
 * @throws OperationFault when it cannot be; everything is then as it was
 */
export async function restore(options: RestoreOptions): Promise<Manifest> {
  const { path, key, ownerUrl, applicationUrl, report } = options
  const guard = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 5_000, keepAlive: true })
  guard.on('error', () => {})
  await guard.connect()
  const files = new RestoredFiles(options.dataFolder)
  let told: Manifest
  try {
    // A server that starts now waits until the office is there, and then finds it.
    await guard.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
    await mustBeEmpty(guard)
    report('Checking the whole archive')
    told = await readArchive({ ...reading(options), path, key })
    const newer = unknownMigrations(told.migrations)
    if (newer.length > 0)
      throw new OperationFault(
        `${path} was made by a newer Waarborg: its database had taken ${newer.join(', ')}. Restore it with that one.`,
      )
    await files.begin()
    await installJobs(ownerUrl)
    try {
      await migrateWithin(ownerUrl, told.migrations, (client) => bringBack(client, files, told, options))
    } catch (fault) {
      await files.undo()
      throw fault
    }
    await files.keep()
  } finally {
    await guard.end()
  }
  report('Bringing the database to the newest version')
  await migrate(ownerUrl, applicationUrl)
  return told
}

const reading = ({ onProgress, signal }: RestoreOptions) => ({
  ...(onProgress === undefined ? {} : { onProgress }),
  ...(signal === undefined ? {} : { signal }),
})

async function mustBeEmpty(client: pg.ClientBase): Promise<void> {
  const there = await relationsOf(client)
  if (there.length === 0) return
  const some = there.slice(0, 3).join(', ')
  throw new OperationFault(
    `The database is not empty: it holds ${there.length} tables and sequences (${some} …). A backup is restored onto an empty database only: make a new one and name it in DATABASE_URL, or take a new data folder (WAARBORG_DATA).`,
  )
}

async function bringBack(
  client: pg.ClientBase,
  files: RestoredFiles,
  told: Manifest,
  { path, key, report, ...options }: RestoreOptions,
): Promise<void> {
  await client.query(`set local statement_timeout = 0; set local idle_in_transaction_session_timeout = 0;
    set local timezone = 'UTC'; set local datestyle = 'ISO'; set local client_encoding = 'UTF8'`)
  await mustFit(client, told)
  const tables = told.tables.map(({ name }) => `public.${quoted(name)}`)
  const putBack = await takeOffConstraints(client)
  for (const table of tables) await client.query(`alter table ${table} disable trigger user`)
  await client.query(`truncate ${tables.join(', ')}`)
  report(`Restoring ${tables.length} tables and ${told.files.count} files`)
  const again = await readArchive({
    ...reading({ path, key, report, ...options }),
    path,
    key,
    visitor: into(client, files, told),
  })
  if (JSON.stringify(again) !== JSON.stringify(told))
    throw new OperationFault(`${path} changed while it was being read. Nothing was restored.`)
  for (const { name, lastValue, isCalled } of told.sequences)
    await client.query('select setval($1, $2, $3)', [`public.${quoted(name)}`, lastValue, isCalled])
  report('Checking that what refers to something finds it')
  for (const statement of putBack) await client.query(statement)
  for (const table of tables) await client.query(`alter table ${table} enable trigger user`)
  // What was ended or used since must not come to life again: everybody signs in anew, and who was invited is again.
  for (const { name } of told.tables) if (ENDED.has(name)) await client.query(`delete from ${name}`)
  await client.query(`analyze ${tables.join(', ')}`)
  await files.show()
}

/** What opens something for a while; an older archive holds less of it. */
const ENDED: ReadonlySet<string> = new Set(['staff_session', 'one_time_link'])

/** The tables that the named steps made must be those that the archive holds. */
async function mustFit(client: pg.ClientBase, told: Manifest): Promise<void> {
  const shape = (tables: readonly { name: string; columns: readonly string[] }[]) =>
    tables.map(({ name, columns }) => `${name} (${columns.toSorted().join(', ')})`).toSorted()
  const here = new Set(shape(await tablesOf(client)))
  const strangers = shape(told.tables).filter((table) => !here.delete(table))
  const [stranger = [...here][0]] = strangers
  if (stranger !== undefined)
    throw new OperationFault(
      `The tables of the backup are not those of Waarborg at that version: ${stranger}.`,
    )
}

/** Foreign keys, to be checked at the end rather than at each row; gives what puts them back. */
async function takeOffConstraints(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ drop: string; add: string }>(`
    select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop,
      format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as add
    from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace and conparentid = 0
    order by conrelid::regclass::text, conname`)
  for (const { drop } of rows) await client.query(drop)
  return rows.map(({ add }) => add)
}

function into(client: pg.ClientBase, files: RestoredFiles, told: Manifest): ArchiveVisitor {
  const columnsOf = new Map(told.tables.map(({ name, columns }) => [name, columns]))
  return {
    table: async (name, content) => {
      const columns = (columnsOf.get(name) ?? []).map(quoted).join(', ')
      await pipeline(content, client.query(copyFrom(`copy public.${quoted(name)} (${columns}) from stdin`)))
    },
    jobs: async (content) => {
      await client.query(`create temporary table waiting_job (identifier text, payload json, queue_name text,
        run_at timestamptz, max_attempts int, key text, priority int) on commit drop`)
      await pipeline(content, client.query(copyFrom('copy waiting_job from stdin')))
      await client.query(`select graphile_worker.add_job(identifier, payload, queue_name, run_at, max_attempts, key, priority)
        from waiting_job`)
    },
    file: (folder, id, content) => files.write(folder, id, content),
  }
}
