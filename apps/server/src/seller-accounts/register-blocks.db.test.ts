import { RegisterBlockDocument } from '@waarborg/schema'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { invariants } from '../operations/verify-office.js'
import { lowered } from '../policy-points/lowered.fixture.js'
import { openTestOffice, type TestOffice } from '../test-office/test-office.fixture.js'
import {
  answerOf,
  daysAgo,
  faultsOf,
  payloadOf,
  stateOfSeller,
} from '../violations/acts/violations.fixture.js'
import { booked } from '../violations/booked-violation.fixture.js'
import {
  accountNamed,
  askLift,
  blockOf,
  blocksIn,
  confirmLift,
  declineLift,
  ledgerOf,
  register,
} from './seller-accounts.fixture.js'

const GADGETGROT = '63404922'
const TUINSTRA = '01202384'
const ZONNEDAK = '65740154'

let office: TestOffice
beforeAll(async () => {
  office = await openTestOffice()
})
afterAll(() => office.close())

const close = async (name: string) =>
  booked(office, await accountNamed(office, name), { weight: 100, ground: 'IMPERATIVE_REASON' })
const newOwner = (registerNumber: string, name: string) => ({
  registerNumber,
  name,
  country: 'BE',
  openedOn: daysAgo(office, 5),
})
const kindsToldTo = (name: string) =>
  office.rows(
    `select m.kind from outbox_message m join seller s on m.facts->>'sellerId' = s.id::text
     where s.name = $1 and m.kind = 'block-lifted'`,
    [name],
  )

describe('the blocked numbers', () => {
  it('BP-5 tell since when, and which accounts are closed', async () => {
    expect(await blockOf(office, GADGETGROT)).toMatchObject({
      state: 'BLOCKED',
      trader: { registerNumber: GADGETGROT, name: 'Gadgetgrot Import B.V.' },
      closedAccounts: [{ name: 'Gadgetgrot' }, { name: 'Gadgetgrot Deals' }],
      lifts: [],
      version: 1,
    })
    const { blockedOn } = await blockOf(office, GADGETGROT)
    expect(blockedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })

  it('BP-5 are found by the number, the trader, a closed account, the day, the state and whether anybody tried', async () => {
    const numbers = async (filter: object) =>
      (await blocksIn(office, filter)).map(
        ({ trader }: { trader: { registerNumber: string } }) => trader.registerNumber,
      )
    const { blockedOn } = await blockOf(office, GADGETGROT)
    for (const filter of [
      { search: '340492' },
      { search: 'grot import' },
      { search: 'grot deals' },
      { states: ['BLOCKED'], tried: false },
      { blockedFrom: blockedOn, blockedUntil: blockedOn },
    ])
      expect(await numbers(filter)).toEqual([GADGETGROT])
    for (const filter of [
      { search: 'Techstad' },
      { states: ['LIFTED', 'LIFT_ASKED'] },
      { tried: true },
      { blockedFrom: daysAgo(office, -1) },
      { blockedUntil: '2001-01-01' },
    ])
      expect(await numbers(filter)).toEqual([])
  })
})

describe('lifting a block', () => {
  it('D-7 needs a reason and what proves it', async () => {
    expect(faultsOf(await askLift(office, GADGETGROT, { reason: ' ', evidence: '' }))).toEqual([
      'REQUIRED reason',
      'REQUIRED evidence',
    ])
    expect((await blockOf(office, GADGETGROT)).state).toBe('BLOCKED')
  })

  it('D-7 D-19 waits for a second person, who is another', async () => {
    payloadOf(await askLift(office, GADGETGROT))
    expect(await blockOf(office, GADGETGROT)).toMatchObject({
      state: 'LIFT_ASKED',
      lifts: [{ state: 'ASKED', ground: 'CHANGE_OF_OWNERSHIP', evidence: 'Akte van levering.' }],
      version: 2,
    })
    expect(faultsOf(await askLift(office, GADGETGROT, {}, { as: 'hendrik' }))).toEqual([
      'NOT_ALLOWED_NOW blockId',
    ])
    expect(faultsOf(await confirmLift(office, GADGETGROT, 'anouk'))).toEqual(['NOT_ALLOWED_NOW blockId'])
    expect(faultsOf(await register(office, { registerNumber: GADGETGROT }))).toEqual([
      'NOT_ALLOWED_NOW registerNumber',
    ])
  })

  it('D-7 is declined with a reason, after which it can be asked again', async () => {
    expect(faultsOf(await declineLift(office, GADGETGROT, 'hendrik', ' '))).toEqual(['REQUIRED reason'])
    payloadOf(await declineLift(office, GADGETGROT, 'hendrik', 'De akte is niet getekend.'))
    expect(await blockOf(office, GADGETGROT)).toMatchObject({
      state: 'BLOCKED',
      lifts: [{ state: 'DECLINED', declineReason: 'De akte is niet getekend.' }],
      version: 3,
    })
    expect(faultsOf(await confirmLift(office, GADGETGROT, 'hendrik'))).toEqual(['NOT_ALLOWED_NOW blockId'])
  })

  it('D-7 is a conflict when somebody did something since, and is of a block that is there', async () => {
    const stale = { expectedVersion: 1 }
    expect(faultsOf(await askLift(office, GADGETGROT, stale))).toEqual(['CONFLICT expectedVersion'])
    const nowhere = { blockId: 'blc_00000000000000000000000000' }
    expect(faultsOf(await askLift(office, GADGETGROT, nowhere))).toEqual(['UNKNOWN blockId'])
  })

  it('D-7 opens the number for an owner who inherits nothing, while what was closed stays so and is told', async () => {
    const wide = { category: 'SERVICENORMEN', reach: 'REGISTER_NUMBER', weight: 20 } as const
    await booked(office, await accountNamed(office, 'Tuinstra Buitenleven'), wide)
    await close('Tuinstra Buitenleven')
    payloadOf(await askLift(office, TUINSTRA, { ground: 'JUDGMENT' }))
    const { version: expectedVersion } = await blockOf(office, TUINSTRA)
    const two = await Promise.all([
      confirmLift(office, TUINSTRA, 'hendrik', { expectedVersion }),
      confirmLift(office, TUINSTRA, 'maarten', { expectedVersion }),
    ])
    expect(two.flatMap(faultsOf)).toEqual(['CONFLICT expectedVersion'])
    expect(await blockOf(office, TUINSTRA)).toMatchObject({
      state: 'LIFTED',
      closedAccounts: [{ name: 'Tuinstra Buitenleven' }],
      lifts: [{ state: 'LIFTED', ground: 'JUDGMENT' }],
    })
    expect(await kindsToldTo('Tuinstra Buitenleven')).toHaveLength(1)
    const acts = await office.rows(
      `select j.act from journal_entry j join trader t on t.id = j.subject_id where t.register_number = $1 order by j.position`,
      [TUINSTRA],
    )
    expect(acts).toEqual([{ act: 'block-lift-asked' }, { act: 'block-lifted' }])
    const account = { registerNumber: TUINSTRA, name: 'Tuinstra Buitenleven' }
    expect(payloadOf(await register(office, account)).noticed).toBeNull()
    expect(
      await office.rows(`select account_state as state from seller where name = $1 order by opened_on`, [
        account.name,
      ]),
    ).toEqual([{ state: 'CLOSED' }, { state: 'OPEN' }])
    expect(await ledgerOf(office, 'Tuinstra Buitenleven')).toEqual(
      expect.arrayContaining(['CLOSURE', 'OPENING 100']),
    )
    expect((await ledgerOf(office, account.name)).filter((entry) => entry.endsWith('COPY'))).toEqual([])
  })

  it('BP-4 BP-5 when an account of the new owner falls, the number is blocked again', async () => {
    payloadOf(await register(office, newOwner(TUINSTRA, 'Tuinstra Nieuw')))
    await close('Tuinstra Nieuw')
    expect(await stateOfSeller(office, 'Tuinstra Nieuw')).toBe('CLOSED')
    expect(await blockOf(office, TUINSTRA)).toMatchObject({
      state: 'BLOCKED',
      blockedOn: daysAgo(office, 0),
    })
  })

  it('D-7 what becomes of the accounts of the former owner neither opens nor blocks it', async () => {
    const fatal = await close('Zonnedak')
    payloadOf(await askLift(office, ZONNEDAK))
    payloadOf(await confirmLift(office, ZONNEDAK, 'hendrik'))
    payloadOf(await register(office, newOwner(ZONNEDAK, 'Zonnedak Nieuw')))
    const own = await close('Zonnedak Nieuw')
    await lowered(office, fatal, 0)
    expect(await stateOfSeller(office, 'Zonnedak')).toBe('OPEN')
    expect((await blockOf(office, ZONNEDAK)).state).toBe('BLOCKED')
    await lowered(office, own, 0)
    expect(await stateOfSeller(office, 'Zonnedak Nieuw')).toBe('OPEN')
    expect((await blockOf(office, ZONNEDAK)).state).toBe('LIFTED')
  })

  it('D-8 is read by who registers or reviews, by its address too, and by nobody else', async () => {
    const { id } = await blockOf(office, GADGETGROT)
    const read = async (as: 'marieke' | 'ravi' | 'sander') =>
      office.ask(RegisterBlockDocument, { id }, { as })
    for (const as of ['marieke', 'ravi'] as const) expect(answerOf(await read(as)).id).toBe(id)
    expect((await read('sander')).errors?.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN'])
  })
})

it('D-5 everything holds that always holds of points', async () => {
  const { reads } = office.app.office
  for (const { name, check } of invariants) {
    const { faults, examples } = await check({ reads, dataFolder: office.config.dataFolder })
    expect([name, faults, examples]).toEqual([name, 0, []])
  }
})
