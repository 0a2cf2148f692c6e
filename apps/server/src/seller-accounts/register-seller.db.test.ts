import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { invariants } from '../operations/verify-office.js'
import { openTestOffice, type TestOffice } from '../test-office/test-office.fixture.js'
import { answerOf, daysAgo, faultsOf, payloadOf } from '../violations/acts/violations.fixture.js'
import { booked } from '../violations/booked-violation.fixture.js'
import {
  accountNamed,
  addressOf,
  blockOf,
  counts,
  leave,
  ledgerOf,
  register as registerIn,
} from './seller-accounts.fixture.js'

let office: TestOffice
beforeAll(async () => {
  office = await openTestOffice()
})
afterAll(() => office.close())

const register = (changed: object, language: 'nl' | 'en' = 'nl') =>
  registerIn(office, changed, { as: 'anouk', language })

describe('an account', () => {
  it('D-15 BP-1 of a new number makes a trader, and begins with all its points, in one go', async () => {
    const before = await counts(office)
    const { seller, noticed } = payloadOf(
      await register({ registerNumber: 'KvK 1.234.567', name: ' Ochtend  & Zo ' }),
    )
    expect(noticed).toBeNull()
    expect(seller).toMatchObject({
      name: 'Ochtend & Zo',
      accountState: 'OPEN',
      points: { balance: 100 },
      trader: { register: 'KVK', registerNumber: '01234567', name: 'Nieuwe Handel B.V.', blockedOn: null },
    })
    const { traders, sellers, entries, acts } = before
    expect(await counts(office)).toEqual({
      ...before,
      traders: traders + 1,
      sellers: sellers + 1,
      entries: entries + 1,
      acts: acts + 1,
    })
    const acted = await office.rows(
      `select j.act, j.facts from journal_entry j join seller s on s.id = j.subject_id where s.name = 'Ochtend & Zo'`,
    )
    expect(acted).toMatchObject([{ act: 'seller-registered', facts: [{ isNewTrader: true, noticed: null }] }])
  })

  it('OS-1 OS-5 of a known number takes along what runs reach-wide, with its date, told once, and nothing else', async () => {
    const elder = await accountNamed(office, 'Fietsplezier')
    await booked(office, elder, { category: 'SERVICENORMEN', reach: 'REGISTER_NUMBER', weight: 30 })
    await booked(office, elder, { weight: 20 })
    const account = { registerNumber: '62810394', traderName: null, name: 'Fietsplezier Outlet' }
    const { seller, noticed } = payloadOf(await register(account))
    expect(seller).toMatchObject({ trader: { name: 'Fietsplezier V.O.F.' }, points: { balance: 70 } })
    expect(noticed).toBe('SECOND_IN_COUNTRY')
    expect(await ledgerOf(office, 'Fietsplezier Outlet')).toEqual(['OPENING 100', 'DEDUCTION 30 COPY'])
    const [{ same, told }] = await office.rows(
      `select c.returns_on = d.returns_on as same,
         (select count(*)::int from outbox_message m where m.kind = 'points-deducted' and m.facts->>'entryId' = c.id::text) as told
       from policy_ledger_entry c join policy_ledger_entry d on d.id = c.origin_id join seller s on s.id = c.seller_id
       where s.name = 'Fietsplezier Outlet'`,
    )
    expect({ same, told }).toEqual({ same: true, told: 1 })
  })

  it('OS-1 opened after another in its country was left takes along all that runs on that one', async () => {
    await booked(office, await accountNamed(office, 'Keukenlust'), { weight: 25 })
    payloadOf(await leave(office, await addressOf(office, 'Keukenlust')))
    payloadOf(await register({ registerNumber: '43234300', name: 'Keukenlust Belgisch', country: 'BE' }))
    expect(await ledgerOf(office, 'Keukenlust Belgisch')).toEqual(['OPENING 100'])
    payloadOf(await register({ registerNumber: '43234300', name: 'Keukenlust Nieuw' }))
    expect(await ledgerOf(office, 'Keukenlust Nieuw')).toContain('DEDUCTION 25 COPY')
  })

  it('OS-1 a third is something to look at, and one Dutch with one Belgian is not', async () => {
    const belgian = { register: 'KBO', registerNumber: '0765432146', name: 'Speelhoek Nederland' }
    expect(payloadOf(await register(belgian)).noticed).toBeNull()
    expect(payloadOf(await register({ ...belgian, name: 'Speelhoek Derde' })).noticed).toBe('THIRD_ACCOUNT')
    const query = `{ seller(id: "${await addressOf(office, 'Speelhoek')}") { trader { registrationSignals {
      kind name spelling country seller { name } recordedBy { name } } } } }`
    const asked = async (as: 'anouk' | 'sander') =>
      answerOf(await office.ask(query, {}, { as })).trader.registrationSignals
    expect(await asked('anouk')).toMatchObject([
      { kind: 'THIRD_ACCOUNT', name: 'Speelhoek Derde', country: 'NL', seller: { name: 'Speelhoek Derde' } },
    ])
    expect(await asked('sander')).toBeNull()
  })

  it('D-15 is refused with every fault at its field, and for a name that the trader has', async () => {
    const before = await counts(office)
    const faulty = { registerNumber: '12345', name: '', openedOn: daysAgo(office, -1) }
    expect(faultsOf(await register(faulty))).toEqual([
      'INVALID_FORM registerNumber',
      'REQUIRED name',
      'OUT_OF_RANGE openedOn',
    ])
    expect(faultsOf(await register({ registerNumber: '99887766', traderName: ' ' }))).toEqual([
      'REQUIRED traderName',
    ])
    expect(faultsOf(await register({ registerNumber: '71204856', name: 'techstad OUTLET' }))).toEqual([
      'NOT_ALLOWED_NOW name',
    ])
    expect(faultsOf(await register({ openedOn: '1999-12-31' }))).toEqual(['OUT_OF_RANGE openedOn'])
    expect(await counts(office)).toEqual(before)
  })

  it('D-15 of two at once one wins, and a new number gets one trader', async () => {
    const account = { registerNumber: '55667788', name: 'Tweeling' }
    const twice = await Promise.all([register(account), register(account)])
    expect(twice.flatMap(faultsOf)).toEqual(['NOT_ALLOWED_NOW name'])
    const others = ['Een', 'Twee', 'Drie'].map((name) => register({ registerNumber: '66778899', name }))
    for (const answer of await Promise.all(others)) payloadOf(answer)
    const [{ traders }] = await office.rows(
      `select count(*)::int as traders from trader where register_number in ('55667788', '66778899')`,
    )
    expect(traders).toBe(2)
    expect(await ledgerOf(office, 'Drie')).toEqual(['OPENING 100'])
  })

  it('D-15 is opened once for a key', async () => {
    const once = {
      registerNumber: '44556677',
      name: 'Eenmaal',
      idempotencyKey: 'once-and-never-again-0123456789',
    }
    const first = payloadOf(await register(once)).seller.id
    expect(payloadOf(await register(once)).seller.id).toBe(first)
  })
})

describe('a blocked number', () => {
  it.each(['63404922', '63404922 ', 'KvK 63404922', '63.40.49.22'])(
    'BP-5 written %j is refused, and nothing is kept but the attempt',
    async (registerNumber) => {
      const before = await counts(office)
      const attempts = (await blockOf(office, '63404922')).attempts.length
      const answer = await register({ registerNumber, name: 'Gadgetgrot Nieuw' })
      expect(faultsOf(answer)).toEqual(['NOT_ALLOWED_NOW registerNumber'])
      const { signals, acts } = before
      expect(await counts(office)).toEqual({ ...before, signals: signals + 1, acts: acts + 1 })
      const block = await blockOf(office, '63404922')
      expect(block.attempts).toHaveLength(attempts + 1)
      expect(block.attempts[0]).toMatchObject({
        spelling: registerNumber.trim(),
        name: 'Gadgetgrot Nieuw',
        traderName: 'Nieuwe Handel B.V.',
        country: 'NL',
      })
      expect(answerOf(answer).block.id).toBe(block.id)
    },
  )

  it('BP-5 without its leading zero is the same number', async () => {
    await booked(office, await accountNamed(office, 'Slaapvorst'), {
      weight: 100,
      ground: 'IMPERATIVE_REASON',
    })
    expect(faultsOf(await register({ registerNumber: '4914729', name: 'Slaapvorst Nieuw' }))).toEqual([
      'NOT_ALLOWED_NOW registerNumber',
    ])
    expect((await blockOf(office, '04914729')).attempts).toMatchObject([{ spelling: '4914729' }])
  })

  it('BP-5 says in the language of the caller since when, and that a person can review it', async () => {
    const account = { registerNumber: '63404922', name: 'Nog eens' }
    expect(answerOf(await register(account)).userErrors[0].message).toMatch(
      /^Op dit nummer kan sinds \d+ \p{L}+ \d{4} geen account .* Geblokkeerde nummers\.$/u,
    )
    expect(answerOf(await register(account, 'en')).userErrors[0].message).toMatch(
      /^Since \d+ \p{L}+ \d{4} no account .* Blocked numbers\.$/u,
    )
  })

  it('BP-5 an attempt is kept once for a key, and refused each time', async () => {
    const before = await counts(office)
    const again = {
      registerNumber: '63404922',
      name: 'Nog eens',
      idempotencyKey: 'again-and-again-0123456789abcdef',
    }
    for (const answer of [await register(again), await register(again)])
      expect(faultsOf(answer)).toEqual(['NOT_ALLOWED_NOW registerNumber'])
    expect((await counts(office)).signals).toBe(before.signals + 1)
  })
})

it('D-5 everything holds that always holds of points', async () => {
  const { reads } = office.app.office
  for (const { name, check } of invariants) {
    const { faults, examples } = await check({ reads, dataFolder: office.config.dataFolder })
    expect([name, faults, examples]).toEqual([name, 0, []])
  }
})
