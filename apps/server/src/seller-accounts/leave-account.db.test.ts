import { afterAll, beforeAll, expect, it } from 'vitest'
import { settlePoints } from '../policy-points/settle-points.task.js'
import { openTestOffice, type TestOffice } from '../test-office/test-office.fixture.js'
import { answerOf, daysAgo, faultsOf, payloadOf } from '../violations/acts/violations.fixture.js'
import { booked } from '../violations/booked-violation.fixture.js'
import { accountNamed, addressOf, leave as leaveIn, ledgerOf } from './seller-accounts.fixture.js'

let office: TestOffice
beforeAll(async () => {
  office = await openTestOffice()
})
afterAll(() => office.close())

const leave = async (name: string, changed: object = {}) =>
  leaveIn(office, await addressOf(office, name), changed)

it('OS-1 an account that is left says so, and is left once', async () => {
  payloadOf(await leave('Wolkenkind', { leftOn: daysAgo(office, 2) }))
  const query = `{ seller(id: "${await addressOf(office, 'Wolkenkind')}") { leftOn accountState } }`
  expect(answerOf(await office.ask(query, {}, { as: 'sander' }))).toEqual({
    leftOn: daysAgo(office, 2),
    accountState: 'OPEN',
  })
  expect(faultsOf(await leave('Wolkenkind'))).toEqual(['NOT_ALLOWED_NOW sellerId'])
  const acts = await office.rows(
    `select j.act from journal_entry j join seller s on s.id = j.subject_id where s.name = 'Wolkenkind' and j.act = 'account-left'`,
  )
  expect(acts).toHaveLength(1)
})

it('OS-1 it is refused for a day to come, for one before the opening, and for an account that is not there', async () => {
  expect(faultsOf(await leave('Sportkade', { leftOn: daysAgo(office, -1) }))).toEqual(['OUT_OF_RANGE leftOn'])
  expect(faultsOf(await leave('Sportkade', { leftOn: '2001-01-01' }))).toEqual(['OUT_OF_RANGE leftOn'])
  expect(faultsOf(await leaveIn(office, 'sel_nobody'))).toEqual(['UNKNOWN sellerId'])
})

it('BP-4 nothing that is closed for good is left or opened by it', async () => {
  expect(faultsOf(await leave('Gadgetgrot'))).toEqual(['NOT_ALLOWED_NOW sellerId'])
})

it('BP-3 points go on returning while an account is left', async () => {
  await booked(office, await accountNamed(office, 'Boek & Blad'), { weight: 20 })
  payloadOf(await leave('Boek & Blad'))
  const at = office.app.office.now().add({ hours: 24 * 366 })
  const call = {
    office: office.app.office,
    requestId: 'of-the-test',
    signal: new AbortController().signal,
    at,
  }
  await settlePoints.run({}, call)
  expect(await ledgerOf(office, 'Boek & Blad')).toContain('RESTORATION 20')
})
