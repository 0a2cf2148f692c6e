import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { askForCategory, submitUntilAcknowledged } from './test-office/insistent-complainant.fixture.js'
import { type KillableOffice, openKillableOffice } from './test-office/killable-office.fixture.js'

type Victim = 'server' | 'postgres'

const rounds: readonly (readonly Victim[])[] = [
  ['server'],
  ['postgres'],
  ['server'],
  ['postgres'],
  ['server', 'postgres'],
  ['postgres'],
  ['server'],
  ['postgres'],
  ['server'],
  ['postgres', 'server'],
]
const COMPLAINANTS = 6
const ACKNOWLEDGED_BETWEEN_KILLS = 8
const PATIENCE = { timeout: 60_000, interval: 20 }

describe('kill -9 in the middle of submissions', () => {
  let office: KillableOffice
  const acknowledged: string[] = []
  const refusals = new Set<string>()

  beforeAll(async () => {
    office = await openKillableOffice()
  })
  afterAll(() => office?.close())

  test('ten times: the living side survives and the dead side comes back', async () => {
    const categoryId = await vi.waitUntil(() => askForCategory(office.url).catch(() => undefined), PATIENCE)
    let ends = false
    const complain = async () => {
      while (!ends) {
        const answer = await submitUntilAcknowledged(office.url, categoryId)
        acknowledged.push(answer.number)
        for (const refusal of answer.refusals) refusals.add(refusal)
      }
    }
    const complaining = Promise.all(Array.from({ length: COMPLAINANTS }, complain))
    for (const victims of rounds) {
      await moreAcknowledged()
      const before = pids()
      for (const victim of victims) process.kill(before[victim], 'SIGKILL')
      await vi.waitUntil(() => victims.every((victim) => pids()[victim] !== before[victim]), PATIENCE)
      await moreAcknowledged()
      for (const side of ['server', 'postgres'] as const) {
        expect(pids()[side] === before[side], `${side} when ${victims} was killed`).toBe(
          !victims.includes(side),
        )
      }
    }
    ends = true
    await complaining
  }, 300_000)

  test('every acknowledged number exists, once, and nothing else was taken in', async () => {
    const stored = await rows(
      `select number from complaint join complainant on complainant.complaint_id = complaint.id
       where email like '%@killed.example' order by number`,
    )
    expect(acknowledged.length).toBeGreaterThan(rounds.length * ACKNOWLEDGED_BETWEEN_KILLS)
    expect(stored.map(({ number }) => number)).toEqual([...acknowledged].sort())
  })

  test.each([
    ['its journal entry', 'journal_entry', 'subject_id'],
    ['its event', 'event', 'subject_id'],
    ['its clocks', 'clock', 'complaint_id'],
    ['its messages', 'outbox_message', 'complaint_id'],
  ])('every complaint of our own has %s', async (_, table, column) => {
    const without = await rows(
      `select number from complaint where state <> 'IMPORTED' and not exists (select from ${table} where ${column} = complaint.id)`,
    )
    expect(without).toEqual([])
  })

  test('who was not helped at once was told that the server is unavailable, and nothing else', () => {
    expect([...refusals].filter((code) => code !== 'UNAVAILABLE')).toEqual([])
  })

  const pids = () => ({ server: office.serverPid(), postgres: office.postgresPid() })

  async function moreAcknowledged(): Promise<void> {
    const wanted = acknowledged.length + ACKNOWLEDGED_BETWEEN_KILLS
    await vi.waitUntil(() => acknowledged.length >= wanted, PATIENCE)
  }

  async function rows(sql: string): Promise<{ number: string }[]> {
    const client = new pg.Client({ connectionString: office.ownerUrl })
    await client.connect()
    const result = await client.query<{ number: string }>(sql)
    await client.end()
    return result.rows
  }
})
