import { setTimeout } from 'node:timers/promises'
import type { SellerId, ViolationId } from '@waarborg/domain/foundation'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { Chance } from '../demonstration/chance.js'
import { contextOf } from '../demonstration/demonstration-context.js'
import { invariants } from '../operations/verify-office.js'
import { lowered } from '../policy-points/lowered.fixture.js'
import { openTestOffice, type TestOffice } from '../test-office/test-office.fixture.js'
import { newNumber, relate, settle, standingOf } from '../trader-links/trader-links.fixture.js'
import { faultsOf, payloadOf } from '../violations/acts/violations.fixture.js'
import { booked } from '../violations/booked-violation.fixture.js'
import { breakingOff, isBroken, watched } from '../violations/simulation/breaking-office.fixture.js'
import { confirmForceMajeure } from './acts/confirm-force-majeure.js'
import { confirmMajeure, record, windowsOf, withoutForceMajeure } from './force-majeure.fixture.js'

let office: TestOffice
beforeAll(async () => {
  office = await openTestOffice()
  await office.rows(
    `update violation set deed_on = deed_on - 30 where state = 'BOOKED' and deed_on > current_date - 30`,
  )
})
afterAll(() => office.close())
afterEach(async () => {
  await withoutForceMajeure(office)
  const { reads } = office.app.office
  for (const { name, check } of invariants) {
    const { faults, examples } = await check({ reads, dataFolder: office.config.dataFolder })
    expect([name, faults, examples]).toEqual([name, 0, []])
  }
})

const firstOf = async (name: string): Promise<SellerId> => {
  const [first] = await newNumber(office, name)
  if (first === undefined) throw new Error('A number has an account.')
  return first
}
const noOthers = { policyCategories: new Map(), sellers: new Map(), categories: new Map() }
const excusedButBooked = async () =>
  (
    await office.rows(
      `select count(*)::int as count from violation v join force_majeure_category c on c.policy_category_id = v.policy_category_id
       join force_majeure_window w on w.id = c.window_id and w.state = 'STANDING'
       where v.state = 'BOOKED' and v.deed_on between w.from_on and w.until_on`,
    )
  )[0].count

describe('at once', () => {
  it('D-19 two people confirm: one does, and the other is told that it was changed', async () => {
    for (let round = 0; round < 5; round++) {
      const one = await firstOf(`Beiden ${round}`)
      await booked(office, one, { weight: 60 })
      await booked(office, one, { weight: 60 })
      const { forceMajeure } = payloadOf(await record(office))
      const both = await Promise.all([
        confirmMajeure(office, forceMajeure, 'hendrik'),
        confirmMajeure(office, forceMajeure, 'maarten'),
      ])
      expect(both.flatMap(faultsOf)).toEqual(['CONFLICT expectedVersion'])
      expect((await standingOf(office, one)).entries).toEqual([
        'DEDUCTION 60 BOOKING',
        'DEDUCTION 60 BOOKING',
        'CLOSURE',
        'WITHDRAWAL 60',
        'WITHDRAWAL 60',
        'REOPENING',
      ])
      await withoutForceMajeure(office)
    }
  })

  it('D-7 a decision beside the confirmation is withdrawn by it or refused for it, on a number that is in it and on one that is not', async () => {
    const seen = { booked: 0, refused: 0 }
    const chance = new Chance('beside the confirmation')
    for (let round = 0; round < 12 || seen.booked * seen.refused === 0; round++) {
      const [within, beside] = [await firstOf(`Binnen ${round}`), await firstOf(`Buiten ${round}`)]
      await booked(office, within, { weight: 20 })
      const { forceMajeure } = payloadOf(await record(office))
      const decides = async (account: SellerId) => {
        try {
          await booked(office, account, { weight: 30 })
          seen.booked++
        } catch (fault) {
          expect((fault as Error).message).toContain('force-majeure')
          seen.refused++
        }
      }
      const confirms = async () => void payloadOf(await confirmMajeure(office, forceMajeure))
      const acts = [confirms, () => decides(within), () => decides(beside)]
      await Promise.all(
        acts.map(async (act) => {
          await setTimeout(chance.whole(0, 40))
          await act()
        }),
      )
      expect(await excusedButBooked()).toBe(0)
      await withoutForceMajeure(office)
    }
  }, 120_000)
})

it('D-7 the confirmation is all or nothing over several numbers, wherever it is broken off', async () => {
  const accounts = [await firstOf('Heel een'), await firstOf('Heel twee'), await firstOf('Heel drie')]
  for (const account of accounts) await booked(office, account, { weight: 30 })
  const { forceMajeure } = payloadOf(await record(office))
  const countOf = async () =>
    (
      await office.rows(
        `select (select count(*)::int from policy_ledger_entry) as entries, (select count(*)::int from outbox_message) as messages,
           (select count(*)::int from violation where state = 'WITHDRAWN') as withdrawn,
           (select count(*)::int from force_majeure_window where state = 'STANDING') as standing,
           (select count(*)::int from journal_entry where subject_noun in ('force-majeure', 'violation')) as acts`,
      )
    )[0]
  const before = await countOf()
  const [{ id }] = await office.rows(`select id from handler where email like 'hendrik%'`)
  const house = { people: new Map([['hendrik' as const, id]]), ...noOthers }
  const input = { forceMajeureId: forceMajeure.id, expectedVersion: forceMajeure.version }
  let statement = 1
  for (let isWhole = false; !isWhole; statement++) {
    const breaking = breakingOff(office.app.office, statement)
    const context = contextOf(breaking, house, 'hendrik', office.app.office.now())
    try {
      const done = await confirmForceMajeure(context, input)
      expect(done.ok).toBe(true)
      isWhole = true
    } catch (fault) {
      if (!isBroken(fault)) throw fault
      expect([statement, await countOf()]).toEqual([statement, before])
    }
  }
  expect(statement).toBeGreaterThan(20)
  const { entries, messages, withdrawn, standing, acts } = before
  expect(await countOf()).toEqual({
    entries: entries + 3,
    messages: messages + 6,
    withdrawn: withdrawn + 3,
    standing: standing + 1,
    acts: acts + 4,
  })
})

it('BP-2 no deadlock, whatever is done at once to the numbers while force majeure is confirmed over all of them', async () => {
  const TRIES = process.env.WAARBORG_LONG === '1' ? 100 : 8
  const chance = new Chance('force majeure at once')
  const faults: (string | undefined)[] = []
  const whole = office.app.office.transact
  const seen = watched({ ...office.app.office, transact: whole }, (code) => faults.push(code))
  const within = { ...office, app: { ...office.app, office: seen } }
  Object.assign(office.app.office, { transact: seen.transact })
  try {
    for (let tries = 0; tries < TRIES; tries++) {
      const accounts: SellerId[] = []
      for (const name of ['een', 'twee', 'drie', 'vier'])
        accounts.push(await firstOf(`Knoop ${tries} ${name}`))
      const taken: ViolationId[] = []
      for (const account of accounts) taken.push(await booked(within, account, { weight: 20 }))
      const { forceMajeure } = payloadOf(await record(office))
      const acts = [
        () => confirmMajeure(office, forceMajeure),
        ...accounts.map((account) => () => booked(within, account, { weight: 20 }).catch(onlyExcused)),
        () => relate(office, chance.oneOf(accounts.slice(0, 2)), chance.oneOf(accounts.slice(2))),
        () => lowered(within, chance.oneOf(taken), 10).catch(onlyLowered),
        () => settle(within),
        () => record(office, { dryRun: true }),
      ]
      await Promise.all(chance.shuffled(acts).map((act) => act()))
      const [{ state }] = await windowsOf(office, {
        first: 1,
        orderBy: { field: 'RECORDED_AT', direction: 'DESC' },
      })
      expect([state, await excusedButBooked()]).toEqual(['STANDING', 0])
      await withoutForceMajeure(office)
    }
  } finally {
    Object.assign(office.app.office, { transact: whole })
  }
  expect(faults.filter((code) => code !== undefined)).toEqual([])
}, 600_000)

const onlyExcused = (fault: Error) => expect(fault.message).toContain('force-majeure')
/** It was withdrawn before. */
const onlyLowered = (fault: Error) => expect(fault.message).toContain('nothing-to-lower')
