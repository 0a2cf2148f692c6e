import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createApp } from './app.js'
import { ConfigurationFault } from './config.js'
import { migrate } from './database/migrate.js'
import { people } from './demonstration/index.js'
import { openOffice } from './open-office.js'
import { type EmptyDatabase, openEmptyDatabase } from './test-office/empty-database.fixture.js'

let database: EmptyDatabase
beforeAll(async () => {
  database = await openEmptyDatabase()
})
afterAll(() => database.close())

const migrateOnce = () => migrate(database.config.migrationUrl, database.config.databaseUrl)
const open = (steps: string[] = []) => openOffice(database.config, (step) => steps.push(step))
const counts = async () =>
  (
    await database.rows(`select (select count(*)::int from office) as offices, (select count(*)::int from handler) as people,
      (select count(*)::int from complaint) as complaints, (select count(*)::int from working_calendar) as calendars,
      (select count(*)::int from category) as categories, (select max(sequence)::int from complaint) as highest`)
  )[0]

describe('an office on an empty database', { timeout: 180_000 }, () => {
  it('is migrated once, however many start at once', async () => {
    await Promise.all(Array.from({ length: 4 }, migrateOnce))
    const [row] = await database.rows(
      'select count(*)::int as migrations, count(distinct name)::int as names from migrations',
    )
    expect(row.migrations).toBe(row.names)
    await migrateOnce()
    expect(await database.rows('select count(*)::int as migrations from migrations')).toEqual([
      { migrations: row.migrations },
    ])
  })

  it('is filled once, however many start at once, and serves', async () => {
    const steps: string[] = []
    await Promise.all([open(steps), open(steps), open(steps)])
    const filled = await counts()
    expect(filled).toMatchObject({ offices: 1, people: Object.keys(people).length, calendars: 1 })
    expect(filled.complaints).toBe(filled.highest)
    expect(steps.length).toBe(new Set(steps).size)
    const app = await createApp(database.config)
    const port = await app.listen()
    const answer = await fetch(`http://localhost:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ submissionForm(locale: NL) { office { name } } }"}',
    })
    expect(await answer.json()).toMatchObject({
      data: { submissionForm: { office: { name: expect.any(String) } } },
    })
    await app.close()
  })

  it('that was filled stays as it is at the next start', async () => {
    await database.rows(`update office set name = 'Onze eigen naam'`)
    const before = await counts()
    await open()
    expect(await counts()).toEqual(before)
    expect(await database.rows('select name from office')).toEqual([{ name: 'Onze eigen naam' }])
  })

  it('of which the filling was broken off is filled anew', async () => {
    const before = await counts()
    await database.rows('update office set demonstration_filled_at = null')
    await database.rows(
      'truncate violation, policy_ledger_entry, attachment, contact_report, delay_notice cascade',
    )
    await open()
    expect(await counts()).toEqual(before)
    const [row] = await database.rows('select count(*)::int as reports from contact_report')
    expect(row.reports).toBeGreaterThan(0)
  })

  it('of a demonstration is never opened in production', async () => {
    const before = await counts()
    const production = { ...database.config, mode: 'production' as const }
    const opening = openOffice(production, () => {})
    await expect(opening).rejects.toThrow(ConfigurationFault)
    await expect(opening).rejects.toThrow(/demonstration mode; WAARBORG_MODE is production/)
    expect(await counts()).toEqual(before)
  })
})

it('an office in production has no people, no complaints and no password of the demonstration', async () => {
  const fresh = await openEmptyDatabase()
  try {
    await migrate(fresh.config.migrationUrl, fresh.config.databaseUrl)
    await openOffice({ ...fresh.config, mode: 'production', publicUrl: 'https://waarborg.example' }, () => {})
    expect(
      await fresh.rows(`select (select count(*)::int from office) as offices, (select count(*)::int from handler) as people,
        (select count(*)::int from handler_password) as passwords, (select count(*)::int from complaint) as complaints,
        (select count(*)::int from working_calendar) as calendars`),
    ).toEqual([{ offices: 1, people: 0, passwords: 0, complaints: 0, calendars: 1 }])
  } finally {
    await fresh.close()
  }
})
