import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { migrate } from './database/migrate.js'
import { openOffice, resetDemonstration } from './open-office.js'
import { OperationFault } from './operations/index.js'
import { type EmptyDatabase, openEmptyDatabase } from './test-office/empty-database.fixture.js'

const silent = () => {}
const now = () => Temporal.Instant.from('2026-11-26T13:20:00Z')

let database: EmptyDatabase
beforeAll(async () => {
  database = await openEmptyDatabase()
  await migrate(database.config.migrationUrl, database.config.databaseUrl)
  await openOffice(database.config, silent, { now, seed: 'one' })
})
afterAll(() => database.close())

const reset = (seed: string) => resetDemonstration(database.config, silent, { now, seed })

/** Everything that people see of the office, without what is made by chance: ids, tickets and tokens. */
const seen = () =>
  database.rows(`
    select c.number, c.state, c.channel, c.severity, c.received_at, c.registered_at, c.subject, c.description, c.wish,
      c.order_number, c.seller_name, h.name as handler, c.assigned_at, c.assignment_confirmed_at, c.agreed_deadline_on,
      c.next_due_at, n.name, n.street, n.postcode, n.telephone, n.email, i.external_id, i.settled_on, i.outcome,
      (select json_agg(json_build_array(r.kind, r.at, r.report, r.mandate) order by r.at, r.kind) from contact_report r
        where r.complaint_id = c.id) as contacts
    from complaint c left join complainant n on n.complaint_id = c.id left join handler h on h.id = c.handler_id
      left join imported_complaint i on i.complaint_id = c.id order by c.sequence`)

const count = async (table: string) =>
  (await database.rows(`select count(*)::int as n from ${table}`))[0].n as number

describe('a demonstration that is made anew', { timeout: 180_000 }, () => {
  let ofOne: Awaited<ReturnType<typeof seen>>

  it('is the same office again with the same seed at the same moment, whatever was done in it', async () => {
    ofOne = await seen()
    expect(ofOne.length).toBeGreaterThan(400)
    await database.rows(`update complaint set subject = 'Iets anders'`)
    await database.rows(`delete from contact_report`)
    await reset('one')
    expect(await seen()).toEqual(ofOne)
  })

  it('is another office with another seed, with no sessions, no files and nothing else of before', async () => {
    const { dataFolder } = database.config
    for (const folder of ['files', 'imports']) {
      await mkdir(join(dataFolder, folder, 'ab'), { recursive: true })
      await writeFile(join(dataFolder, folder, 'ab', 'left'), 'behind')
    }
    await database.rows(`insert into staff_session (token_hash, handler_id, started_at, last_used_at, ends_at)
      select 'x', id, now(), now(), now() + interval '1 hour' from handler limit 1`)
    await reset('two')
    expect(await count('staff_session')).toBe(0)
    for (const folder of ['files', 'imports']) expect(existsSync(join(dataFolder, folder))).toBe(false)
    const after = await seen()
    const texts = new Set(ofOne.map(({ description }) => description))
    expect(after.length).toBe(ofOne.length)
    // The hand-written ones and the real ones stay.
    expect(after.filter(({ description }) => !texts.has(description)).length).toBeGreaterThan(300)
  })

  it('is one office when two ask for it at once', async () => {
    await Promise.all([reset('one'), reset('two')])
    expect(await count('office')).toBe(1)
    expect(await count(`complaint where state <> 'IMPORTED'`)).toBeGreaterThan(90)
    expect(await count('complaint')).toBe(
      (await database.rows('select max(sequence)::int as n from complaint'))[0].n,
    )
  })

  it('was it killed in the middle, is filled by the next start', async () => {
    await database.rows('update office set demonstration_filled_at = null')
    await database.rows('truncate complaint cascade')
    await openOffice(database.config, silent, { now, seed: 'one' })
    expect(await seen()).toEqual(ofOne)
  })
})

describe('what is no demonstration is not made anew', () => {
  it('in production', async () => {
    const before = await seen()
    const resetting = resetDemonstration({ ...database.config, mode: 'production' }, silent)
    await expect(resetting).rejects.toThrow(OperationFault)
    expect(await seen()).toEqual(before)
  })

  it('an office in production, or a database without an office', async () => {
    const other = await openEmptyDatabase()
    try {
      await expect(resetDemonstration(other.config, silent)).rejects.toThrow(/no demonstration/)
      expect(await other.rows(`select tablename from pg_tables where schemaname = 'public'`)).toEqual([])
      await migrate(other.config.migrationUrl, other.config.databaseUrl)
      await expect(resetDemonstration(other.config, silent)).rejects.toThrow(/no demonstration/)
      await openOffice({ ...other.config, mode: 'production' }, silent)
      await expect(resetDemonstration(other.config, silent)).rejects.toThrow(/no demonstration/)
      expect((await other.rows('select mode from office'))[0].mode).toBe('production')
    } finally {
      await other.close()
    }
  })
})
