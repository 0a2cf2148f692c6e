import { createHash } from 'node:crypto'
import pg from 'pg'
import type { Temporal } from 'temporal-polyfill'
import { BACKUP_LOCK } from '../attachments/index.js'
import { FORMAT, FORMAT_VERSION, type Header, hmacOf, keyMark, type Manifest } from './archive-format.js'
import { ArchiveWriter } from './archive-writer.js'
import { copyFiles } from './copy-files.js'
import { copyOut } from './copy-out.js'
import { OperationFault } from './operation-fault.js'
import { type OfficeTable, quoted, sequencesOf, tablesOf } from './tables-of-office.js'

export interface BackupOptions {
  /** Where to; nothing may be there. */
  readonly path: string
  readonly ownerUrl: string
  readonly dataFolder: string
  readonly key: Buffer
  readonly at: Temporal.Instant
  readonly report: (step: string) => void
  readonly signal?: AbortSignal
}

/** The jobs that wait or are being done, without those that failed for good. */
const WAITING_JOBS = `select t.identifier, j.payload, q.queue_name, j.run_at, j.max_attempts, j.key, j.priority
  from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
  left join graphile_worker._private_job_queues q on q.id = j.job_queue_id where j.attempts < j.max_attempts or j.locked_at is not null`

/**
 * Writes the whole office to one file, as it was at one moment, while it goes on working.
 * @throws OperationFault when it cannot be written; nothing is then left behind
 */
export async function backup(options: BackupOptions): Promise<Manifest> {
  const archive = await ArchiveWriter.create(options.path)
  const client = new pg.Client({ connectionString: options.ownerUrl, connectionTimeoutMillis: 5_000 })
  client.on('error', () => {})
  const abort = () => void client.end().catch(() => {})
  options.signal?.addEventListener('abort', abort, { once: true })
  try {
    await client.connect()
    const manifest = await writeOffice(client, archive, options)
    if (options.signal?.aborted) throw new OperationFault('Broken off.')
    await archive.finish()
    return manifest
  } catch (fault) {
    await archive.abandon()
    throw options.signal?.aborted ? new OperationFault('Broken off; nothing was left behind.') : fault
  } finally {
    options.signal?.removeEventListener('abort', abort)
    await client.end().catch(() => {})
  }
}

async function writeOffice(
  client: pg.Client,
  archive: ArchiveWriter,
  options: BackupOptions,
): Promise<Manifest> {
  const { key, at, report } = options
  const header: Header = {
    format: FORMAT,
    version: FORMAT_VERSION,
    madeAt: at.toString(),
    keyMark: keyMark(key),
  }
  await archive.add('waarborg.json', json(header))
  await client.query(`set statement_timeout = 0; set idle_in_transaction_session_timeout = 0;
    set timezone = 'UTC'; set datestyle = 'ISO'; set intervalstyle = 'postgres'; set extra_float_digits = 3;
    set client_encoding = 'UTF8'`)
  // Session-wide: files are not swept from the moment before we look until the last is copied.
  await client.query('select pg_advisory_lock_shared($1)', [BACKUP_LOCK])
  await client.query('begin isolation level repeatable read read only')
  const shapes = await tablesOf(client)
  if (!shapes.some(({ name }) => name === 'office'))
    throw new OperationFault('There is no office in this database: nothing to back up.')
  await client.query(
    `lock table ${shapes.map(({ name }) => `public.${quoted(name)}`).join(', ')} in access share mode`,
  )
  const tables: Manifest['tables'] = []
  for (const shape of shapes) {
    const copied = await copyOut(client, archive, `tables/${shape.name}`, selectOf(shape))
    tables.push({ ...shape, columns: [...shape.columns], ...copied })
    report(`${shape.name}: ${copied.rows} rows`)
  }
  const jobs = await copyOut(client, archive, 'jobs', await waitingJobs(client))
  const sequences = await sequencesOf(client)
  const [office] = (await client.query<{ mode: 'demonstration' | 'production' }>('select mode from office'))
    .rows
  const migrations = await client.query<{ name: string }>('select name from migrations order by id')
  const { damagedFiles, ...files } = await copyFiles(client, archive, shapes, options)
  await client.query('commit')
  const manifest: Manifest = {
    ...header,
    mode: office?.mode ?? null,
    migrations: migrations.rows.map(({ name }) => name),
    tables,
    jobs,
    sequences,
    files,
    damagedFiles,
  }
  const content = json(manifest)
  await archive.add('manifest.json', content)
  const sha256 = createHash('sha256').update(content).digest('hex')
  await archive.add('seal.json', json({ sha256, hmac: hmacOf(key, content) }))
  return manifest
}

/** A database that has not been brought to this version may know of no jobs. */
async function waitingJobs(client: pg.Client): Promise<string> {
  const { rowCount } = await client.query(
    `select from pg_tables where schemaname = 'graphile_worker' and tablename = '_private_jobs'`,
  )
  return rowCount === 0 ? '(select where false)' : `(${WAITING_JOBS})`
}

const json = (value: object): Buffer => Buffer.from(`${JSON.stringify(value, null, 1)}\n`)

const selectOf = ({ name, columns }: OfficeTable): string =>
  `public.${quoted(name)} (${columns.map(quoted).join(', ')})`
