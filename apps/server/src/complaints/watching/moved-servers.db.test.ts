import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { launchServer } from '@waarborg/tooling/run/launch-server'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { MONDAY_MORNING, movedClock } from '../../test-office/moved-clock.fixture.js'
import { openTestOffice, type TestOffice } from '../../test-office/test-office.fixture.js'
import { submitted } from '../acts/submission.fixture.js'

const root = fileURLToPath(new URL('../../../../..', import.meta.url))
const PATIENCE = { timeout: 90_000, interval: 100 }

let office: TestOffice
const running = new Set<ChildProcess>()
beforeAll(async () => {
  if (!existsSync(`${root}/apps/server/dist/main.js`))
    throw new Error('This test runs the built server: build it first (npx turbo build)')
  office = await openTestOffice(movedClock().now)
})
afterAll(async () => {
  for (const server of running) server.kill('SIGKILL')
  await office.close()
})

/** A built server whose clock is so far ahead, once it serves. */
async function start(clockAheadInHours: number): Promise<void> {
  const { databaseUrl, migrationUrl, dataFolder, key } = office.config
  const variables = {
    DATABASE_URL: databaseUrl,
    DATABASE_MIGRATION_URL: migrationUrl,
    WAARBORG_DATA: dataFolder,
    WAARBORG_KEY: key ?? '',
    PORT: '0',
    // The suite does not wait for the disk; a server refuses to be without.
    PGOPTIONS: '-c synchronous_commit=on',
    CLOCK_AHEAD_IN_HOURS: String(clockAheadInHours),
  }
  const server = launchServer(root, process.execPath, variables, 'ignore')
  running.add(server)
  await once(server, 'message')
}

/** Asks for several sweeps at once, which both servers take, and waits until none is left. */
async function sweep(): Promise<void> {
  await office.rows(
    `select graphile_worker.add_job('watch-clocks', '{"requestId": "of-the-test", "payload": {}}')
     from generate_series(1, 6)`,
  )
  const waiting = `select from graphile_worker.jobs where task_identifier = 'watch-clocks'`
  await vi.waitUntil(async () => (await office.rows(waiting)).length === 0, PATIENCE)
}

it('KM-16 two servers that stood still for three days tell each step, escalation and breach exactly once', async () => {
  // What the demonstration brought along is no part of it.
  await office.rows(`update clock set next_step_at = 'infinity'`)
  const number = await submitted(office)
  const ofIt = 'join complaint c on c.id = q.complaint_id where c.number = $1'
  const steps = () =>
    office.rows(
      `select q.kind, s.step, count(*)::int as n from clock_step s join clock q on q.id = s.clock_id ${ofIt}
       group by 1, 2 order by 1, 2`,
      [number],
    )
  const threeDaysLater = Temporal.Instant.from(MONDAY_MORNING).add({ hours: 72 })
  const ahead = Math.round(Temporal.Now.instant().until(threeDaysLater).total('hours'))
  await Promise.all([start(ahead), start(ahead)])
  await sweep()
  await sweep()
  expect(await steps()).toEqual([
    { kind: 'first-contact', step: 'breach', n: 1 },
    { kind: 'first-contact', step: 'due', n: 1 },
  ])
  const told = await office.rows(
    `select m.facts->>'step' as step, m.facts->>'to' as receiver from outbox_message m
     join complaint c on c.id = m.complaint_id where c.number = $1 and m.kind = 'reminder' order by 1, 2`,
    [number],
  )
  expect(told.map(({ step, receiver }) => `${step} ${receiver}`)).toEqual([
    'breach COORDINATORS',
    'breach MANAGEMENT',
    'due COORDINATORS',
  ])
  const [journal] = await office.rows(
    `select count(*)::int as entries from journal_entry j join complaint c on c.id = j.subject_id
     where c.number = $1 and j.act = 'clock-watched'`,
    [number],
  )
  expect(journal.entries).toBe(1)
}, 120_000)
