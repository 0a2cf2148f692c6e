import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { changed, goodForm, submit, submitted } from '../complaints/acts/submission.fixture.js'
import { openTestOffice, type TestOffice } from '../test-office/test-office.fixture.js'
import type { OfficeEvent } from './index.js'

const PATIENCE = 90_000

let office: TestOffice
let second: string
let byHand: pg.Client

beforeAll(async () => {
  office = await openTestOffice()
  second = await office.another()
  byHand = new pg.Client({ connectionString: office.config.databaseUrl })
  await byHand.connect()
})
afterAll(async () => {
  await byHand.end()
  await office.close()
})

/** Gathers what a subscriber of one of the servers hears, until it is stopped. */
function listen(server: 0 | 1, after: number | null = null) {
  const heard: OfficeEvent[] = []
  const events = office.apps[server]?.office.events.subscribe({ after })
  if (events === undefined) throw new Error('No such server')
  const listening = (async () => {
    for await (const event of events) heard.push(event)
  })()
  return { heard, subjects: () => heard.map(({ subjectId }) => subjectId), listening }
}

const numbers = async (): Promise<number[]> => {
  const rows = await office.rows('select number::float8 as number from event order by number nulls last')
  return rows.map(({ number }) => number)
}
const idOf = async (number: string): Promise<string> =>
  (await office.rows('select id from complaint where number = $1', [number]))[0].id

const INSERT = `insert into event (id, kind, subject_noun, subject_id, subject_version, facts, recorded_at)
  values ($1, 'complaint-registered', 'complaint', $2, 1, '{"before":null,"after":{}}', $3)`
const NOTIFY = `select pg_notify('waarborg_committed', '')`

describe('events', { timeout: 200_000 }, () => {
  it('of two hundred forms at once over two servers are numbered without gaps, and both servers tell them all', async () => {
    const form = await goodForm(office)
    const listeners = [listen(0), listen(1)]
    const before = (await numbers()).length
    const answers = await Promise.all(
      Array.from({ length: 200 }, (_, turn) =>
        submit(office, changed(form, 'complainant.email', `koper${turn}@voorbeeld.nl`), {
          at: turn % 2 === 0 ? office.url : second,
        }),
      ),
    )
    expect(answers.filter(({ data }) => data?.submitComplaint.receipt == null)).toEqual([])
    await vi.waitFor(() => expect(listeners.map(({ heard }) => heard.length)).toEqual([200, 200]), PATIENCE)
    const all = Array.from({ length: before + 200 }, (_, index) => index + 1)
    expect(await numbers()).toEqual(all)
    for (const { heard } of listeners) expect(heard.map(({ number }) => number)).toEqual(all.slice(before))
  })

  it('that commit later than ones with a larger id are not missed', async () => {
    const { subjects } = listen(1)
    const late = '00000000-0000-7000-8000-000000000001'
    await byHand.query('begin')
    await byHand.query(INSERT, [late, late, '2020-01-01T00:00:00Z'])
    await byHand.query(NOTIFY)
    const early = await idOf(await submitted(office))
    await vi.waitFor(() => expect(subjects()).toEqual([early]), PATIENCE)
    await byHand.query('commit')
    await vi.waitFor(() => expect(subjects()).toEqual([early, late]), PATIENCE)
  })

  it('that are rolled back are never told and leave no gap', async () => {
    const { subjects } = listen(0)
    const undone = '00000000-0000-7000-8000-000000000002'
    await byHand.query('begin')
    await byHand.query(INSERT, [undone, undone, '2020-01-01T00:00:00Z'])
    await byHand.query(NOTIFY)
    await byHand.query('rollback')
    const told = await idOf(await submitted(office))
    await vi.waitFor(() => expect(subjects()).toEqual([told]), PATIENCE)
    const given = await numbers()
    expect(given).toEqual(given.map((_, index) => index + 1))
  })

  it('since a number are told first, and then what comes, each once', async () => {
    const known = (await numbers()).length
    const missed = [await submitted(office), await submitted(office)]
    await vi.waitFor(async () => expect((await numbers()).at(-1)).toBe(known + 2), PATIENCE)
    const { heard, subjects } = listen(1, known)
    const next = await submitted(office)
    const ids = await Promise.all([...missed, next].map(idOf))
    await vi.waitFor(() => expect(subjects()).toEqual(ids), PATIENCE)
    expect(heard.map(({ number }) => number)).toEqual([known + 1, known + 2, known + 3])
  })

  it('are not missed while the connection that listens is broken', async () => {
    const { subjects } = listen(0)
    await byHand.query(`select pg_terminate_backend(pid) from pg_stat_activity
      where application_name = 'waarborg-live' and datname = current_database()`)
    const told = await idOf(await submitted(office))
    await vi.waitFor(() => expect(subjects()).toContain(told), PATIENCE)
  })
})

describe('a subscriber that does not read', () => {
  it('is dropped, and told so once, while the others hear everything', async () => {
    const { events } = office.app.office
    const told: string[] = []
    const idle = events.subscribe({ onOverflow: () => told.push('dropped') })
    // It reads one event and then no more.
    const first = idle.next()
    const { subjects } = listen(0)
    const before = events.subscriberCount
    await byHand.query(
      `insert into event (id, kind, subject_noun, subject_id, subject_version, facts, recorded_at)
       select gen_random_uuid(), 'complaint-registered', 'complaint', gen_random_uuid(), 1,
         '{"before":null,"after":{}}', now() from generate_series(1, 600)`,
    )
    await byHand.query(NOTIFY)
    await vi.waitFor(() => expect(subjects().length).toBe(600), PATIENCE)
    expect((await first).done).toBe(false)
    expect(told).toEqual(['dropped'])
    expect(events.subscriberCount).toBe(before - 1)
    expect((await idle.next()).done).toBe(true)
  })
})
