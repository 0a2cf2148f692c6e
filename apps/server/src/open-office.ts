import { accepted } from '@waarborg/domain/foundation'
import pg from 'pg'
import { Temporal } from 'temporal-polyfill'
import { entities } from './app.js'
import type { Config } from './config.js'
import { ConfigurationFault } from './config.js'
import { openDatabase } from './database/database.js'
import { nlOfficeCalendar, saveCalendar } from './deadlines/index.js'
import { fillDemonstration } from './demonstration/index.js'
import { EventStream } from './live/index.js'
import type { Office } from './office.js'
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

/** What an office must have before it serves: its own row, a calendar and, in a demonstration, people and work. */
export async function openOffice(config: Config, report: (step: string) => void): Promise<void> {
  const owner = new pg.Client({ connectionString: config.migrationUrl, connectionTimeoutMillis: 5_000 })
  owner.on('error', () => {})
  await owner.connect()
  try {
    await owner.query('select pg_advisory_lock($1)', [OPENING_LOCK])
    const { rows } = await owner.query<{ mode: string; filled: boolean }>(
      'select mode, demonstration_filled_at is not null as filled from office',
    )
    const [office] = rows
    if (office !== undefined && office.mode !== config.mode)
      throw new ConfigurationFault([
        `DATABASE_URL: this database belongs to an office in ${office.mode} mode; WAARBORG_MODE is ${config.mode}`,
      ])
    if (office !== undefined && (config.mode === 'production' || office.filled)) return
    if (office !== undefined) await emptyOffice(owner)
    await setUp(config, report)
  } finally {
    await owner.end()
  }
}

/** A first filling that was broken off is begun again; only an unfinished demonstration comes here. */
async function emptyOffice(owner: pg.Client): Promise<void> {
  const { rows } = await owner.query<{ name: string }>(
    `select quote_ident(tablename) as name from pg_tables where schemaname = 'public' and tablename <> 'migrations'`,
  )
  await owner.query(`truncate ${rows.map(({ name }) => name).join(', ')} cascade`)
  await owner.query('alter sequence complaint_sequence restart; alter sequence violation_sequence restart')
}

async function setUp(config: Config, report: (step: string) => void): Promise<void> {
  const database = await openDatabase({ url: config.migrationUrl, entities, onFault: () => {} })
  const now = Temporal.Now.instant
  try {
    await database.transact(async (manager) => {
      await manager.query(
        `insert into office (name, department, address, telephone, email, mode) values ($1, $2, $3, $4, $5, $6)`,
        [...demonstrationOffice, config.mode],
      )
      await saveCalendar(manager, nlOfficeCalendar, now())
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
      events: new EventStream(config.databaseUrl, () => {}),
    }
    await fillDemonstration(office, report)
    await database.transact(async (manager) => {
      await manager.query('update office set demonstration_filled_at = $1', [now().toString()])
      return accepted(null)
    })
  } finally {
    await database.close()
  }
}
