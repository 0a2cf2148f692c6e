import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type App, createApp } from './app.js'
import { BACKUP_LOCK } from './attachments/index.js'
import { submitted } from './complaints/acts/submission.fixture.js'
import { uploadFor } from './operations/backup.fixture.js'
import { tasks } from './tasks.js'
import { type MovedClock, movedClock } from './test-office/moved-clock.fixture.js'
import { openTestOffice, type TestOffice } from './test-office/test-office.fixture.js'

let office: TestOffice
let clock: MovedClock
beforeAll(async () => {
  clock = movedClock()
  office = await openTestOffice(clock.now)
})
afterAll(() => office.close())

const run = (name: string) => {
  const task = tasks.find((each) => each.name === name)
  if (task === undefined) throw new Error(`No task ${name}`)
  const call = {
    office: office.app.office,
    requestId: 'of-the-test',
    at: clock.now(),
    signal: new AbortController().signal,
  }
  return task.run({}, call)
}
const count = async (from: string): Promise<number> =>
  (await office.rows(`select count(*)::int as n from ${from}`))[0].n

describe('by the clock', () => {
  it('files that no form claimed are swept after a day, but not while a backup reads them', async () => {
    await uploadFor(office, 'bon.txt', 'Leesbril')
    const unclaimed = 'attachment where complaint_id is null'
    await run('forget-unclaimed-files')
    expect(await count(unclaimed)).toBe(1)
    clock.pass({ hours: 25 })
    const backup = new pg.Client({ connectionString: office.config.migrationUrl })
    await backup.connect()
    await backup.query('select pg_advisory_lock_shared($1)', [BACKUP_LOCK])
    await run('forget-unclaimed-files')
    expect(await count(unclaimed)).toBe(1)
    await backup.end()
    await vi.waitFor(async () => {
      await run('forget-unclaimed-files')
      expect(await count(unclaimed)).toBe(0)
    })
  })

  it('keys are forgotten after a day, and no sooner', async () => {
    await submitted(office, { idempotencyKey: 'e'.repeat(32) })
    clock.pass({ hours: 23 })
    await submitted(office, { idempotencyKey: 'f'.repeat(32) })
    clock.pass({ hours: 2 })
    await run('forget-old-keys')
    expect(await office.rows('select key from idempotency_key')).toEqual([{ key: 'f'.repeat(32) }])
  })

  it('the tally of open work becomes shorter and says the same', async () => {
    const sums = () =>
      office.rows(`select handler_id, state, severity, unconfirmed, due_on, sum(change)::int as n from open_work_tally
        group by 1, 2, 3, 4, 5 having sum(change) <> 0 order by 1, 2, 3, 4, 5`)
    const [before, rows] = [await sums(), await count('open_work_tally')]
    await run('fold-open-work')
    expect(await sums()).toEqual(before)
    expect(await count('open_work_tally')).toBeLessThan(rows)
  })

  it('every task that the clock starts is known to it when a server works', async () => {
    const app: App = await createApp({ ...office.config, worker: true })
    await app.listen()
    try {
      await vi.waitFor(async () => {
        const known = await office.rows(
          'select identifier from graphile_worker._private_known_crontabs order by 1',
        )
        const clocked = tasks.filter(({ every }) => every !== undefined).map(({ name }) => name)
        expect(known.map(({ identifier }) => identifier)).toEqual(clocked.toSorted())
      })
    } finally {
      await app.close()
    }
  })
})
