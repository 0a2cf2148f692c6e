import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { accepted } from '@waarborg/domain/foundation'
import pg from 'pg'
import { Temporal } from 'temporal-polyfill'
import { KnownKeys } from './access/index.js'
import { entities } from './complaints/index.js'
import type { Config } from './config.js'
import { ConfigurationFault } from './config.js'
import { openDatabase } from './database/database.js'
import { migrate } from './database/migrate.js'
import { nlOfficeCalendar, saveCalendar } from './deadlines/index.js'
import { fillDemonstration } from './demonstration/index.js'
import { Buckets } from './graph/buckets.js'
import { KnownDocuments } from './graph/known-documents.js'
import { Places } from './graph/places.js'
import { EventStream } from './live/index.js'
import type { Office } from './office.js'
import { OperationFault } from './operations/index.js'
import { beginPolicy } from './policy-points/index.js'
import { makeDerive, readKey } from './secret-key.js'

/** Any fixed number: two first starts fill the office once. */
const OPENING_LOCK = 727_003

const demonstrationOffice = [
  'Waarborg Marktplaats',
  'Afdeling Klantzaken',
  'Antwoordnummer 1234, 3500 VB Utrecht (geen postzegel nodig)',
  '+31302251000',
  'klantzaken@waarborg.example',
]

/** Until the first administrator tells what it is; nobody is reached by these. */
const namelessOffice = ['Waarborg', 'Klantenservice', '-', '+31000000000', 'kantoor@waarborg.invalid']

/** What the demonstration is made of, when it is to be another than that of today. */
interface Filling {
  readonly seed?: string
  readonly now?: () => Temporal.Instant
}

/** What an office must have before it serves: its own row, a calendar and, in a demonstration, people and work. */
export function openOffice(
  config: Config,
  report: (step: string) => void,
  filling: Filling = {},
): Promise<void> {
  return alone(config, async (owner) => {
    const office = await readState(owner)
    if (office !== undefined && office.mode !== config.mode)
      throw new ConfigurationFault([
        `DATABASE_URL: this database belongs to an office in ${office.mode} mode; WAARBORG_MODE is ${config.mode}`,
      ])
    if (office !== undefined && (config.mode === 'production' || office.filled)) {
      await beginPolicy(owner)
      return
    }
    if (office !== undefined) await emptyOffice(owner, config)
    await setUp(config, report, filling)
  })
}

/**
 * Empties a demonstration and fills it again around now. Killed in the middle, it leaves the old office or one that
 * the next start or reset fills anew.
 * @returns how many servers are at work on the database meanwhile
 * @throws OperationFault when this is no demonstration
 */
export function resetDemonstration(
  config: Config,
  report: (step: string) => void,
  filling: Filling = {},
): Promise<number> {
  if (config.mode !== 'demonstration')
    return Promise.reject(
      new OperationFault('Only a demonstration can be made anew; WAARBORG_MODE is production.'),
    )
  return alone(config, async (owner) => {
    const { rows } = await owner.query<{ there: boolean }>(
      `select to_regclass('public.office') is not null as there`,
    )
    const office = rows[0]?.there ? await readState(owner) : undefined
    if (office?.mode !== 'demonstration')
      throw new OperationFault('This database holds no demonstration; nothing was changed.')
    await migrate(config.migrationUrl, config.databaseUrl)
    await owner.query('update office set demonstration_filled_at = null')
    report('Emptying the office')
    await emptyOffice(owner, config)
    await setUp(config, report, filling)
    return countServers(owner)
  })
}

/** One at a time of all that open, fill or empty the office. */
async function alone<T>(config: Config, work: (owner: pg.Client) => Promise<T>): Promise<T> {
  const owner = new pg.Client({ connectionString: config.migrationUrl, connectionTimeoutMillis: 5_000 })
  owner.on('error', () => {})
  await owner.connect()
  try {
    await owner.query('select pg_advisory_lock($1)', [OPENING_LOCK])
    return await work(owner)
  } finally {
    await owner.end()
  }
}

async function readState(owner: pg.Client): Promise<{ mode: string; filled: boolean } | undefined> {
  const { rows } = await owner.query<{ mode: string; filled: boolean }>(
    'select mode, demonstration_filled_at is not null as filled from office',
  )
  return rows[0]
}

/** Each server listens for events on one connection of its own. */
async function countServers(owner: pg.Client): Promise<number> {
  const { rows } = await owner.query<{ servers: number }>(
    `select count(*)::int as servers from pg_stat_activity
     where datname = current_database() and application_name = 'waarborg-live'`,
  )
  return rows[0]?.servers ?? 0
}

/** Only an unfinished demonstration comes here, its files with it. */
async function emptyOffice(owner: pg.Client, { dataFolder }: Config): Promise<void> {
  for (const folder of ['files', 'imports', 'mail'])
    await rm(join(dataFolder, folder), { recursive: true, force: true })
  const { rows } = await owner.query<{ name: string }>(
    `select quote_ident(tablename) as name from pg_tables where schemaname = 'public' and tablename <> 'migrations'`,
  )
  await owner.query(`truncate ${rows.map(({ name }) => name).join(', ')} cascade`)
  await owner.query('alter sequence complaint_sequence restart; alter sequence violation_sequence restart')
}

async function setUp(
  config: Config,
  report: (step: string) => void,
  { seed, now = Temporal.Now.instant }: Filling,
): Promise<void> {
  const database = await openDatabase({
    url: config.migrationUrl,
    entities,
    onFault: () => {},
    mayBeLost: config.mode === 'demonstration',
    // Servers that are at work meanwhile look by themselves, and need not be told two thousand times.
    tell: () => {},
  })
  try {
    await database.transact(async (manager) => {
      await manager.query(
        `insert into office (name, department, address, telephone, email, mode) values ($1, $2, $3, $4, $5, $6)`,
        [...(config.mode === 'production' ? namelessOffice : demonstrationOffice), config.mode],
      )
      await saveCalendar(manager, nlOfficeCalendar, now())
      await beginPolicy(manager)
      return accepted(null)
    })
    if (config.mode === 'production') return
    const office: Office = {
      ...database,
      now,
      derive: makeDerive(await readKey(config)),
      publicUrl: () => config.publicUrl ?? 'http://localhost',
      dataFolder: config.dataFolder,
      mode: config.mode,
      formDifficulty: config.formDifficulty,
      mail: config.mail,
      openIdConnect: config.openIdConnect,
      events: new EventStream(config.databaseUrl, () => {}),
      keys: new KnownKeys(database.reads, now),
      gate: {
        guarded: false,
        documents: new KnownDocuments(database),
        buckets: new Buckets(() => now().epochMilliseconds),
        places: new Places(),
        record: () => {},
      },
    }
    await fillDemonstration(office, report, seed)
    await database.transact(async (manager) => {
      // This one is kept for certain, and everything before it with it.
      await manager.query('set local synchronous_commit = on')
      await manager.query('update office set demonstration_filled_at = $1', [now().toString()])
      return accepted(null)
    })
  } finally {
    await database.close()
  }
}
