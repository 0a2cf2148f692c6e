import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestOffice, type TestOffice } from '../test-office/test-office.fixture.js'

let office: TestOffice
let application: pg.Client
beforeAll(async () => {
  office = await openTestOffice()
  application = new pg.Client({ connectionString: office.config.databaseUrl })
  await application.connect()
})
afterAll(async () => {
  await application.end()
  await office.close()
})

const NOT_ALLOWED = '42501'

describe('the role of the application', () => {
  it.each([
    [`update journal_entry set act = 'x'`],
    [`update journal_entry set hash = sha256('x'), previous_hash = sha256('x')`],
    ['delete from journal_entry'],
    ['truncate journal_entry'],
    [`update event set facts = '{}'`],
    [`update event set kind = 'x', number = 1`],
    ['delete from event'],
    ['truncate event'],
    ['update policy_ledger_entry set points = 0'],
    [`update policy_ledger_entry set hash = sha256('x')`],
    ['delete from policy_ledger_entry'],
    ['truncate policy_ledger_entry'],
    [`update trader_link set evidence = 'x'`],
    ['delete from trader_link'],
    [`update force_majeure_window set reason_nl = 'x'`],
    ['delete from force_majeure_window'],
    ['update force_majeure_category set window_id = window_id'],
    ['delete from force_majeure_category'],
    ['alter table journal_entry disable trigger all'],
    ['drop table event'],
    ['create table notes (id int)'],
    ['delete from migrations'],
    [`insert into migrations (timestamp, name) values (1, 'x')`],
    ['alter table complaint drop column description'],
  ])('cannot: %s', async (statement) => {
    await expect(application.query(statement)).rejects.toMatchObject({ code: NOT_ALLOWED })
  })

  it('can add to them, and give an event its number', async () => {
    await application.query('begin')
    const { rowCount } = await application.query(
      'update event set number = null where number = (select max(number) from event)',
    )
    expect(rowCount).toBe(1)
    await application.query(
      `insert into event (id, kind, subject_noun, subject_id, subject_version, facts, recorded_at)
       select gen_random_uuid(), kind, subject_noun, subject_id, subject_version, facts, recorded_at from event limit 1`,
    )
    await application.query('rollback')
  })
})
