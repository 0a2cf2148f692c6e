import { RegisterComplaintDocument } from '@waarborg/schema'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { movedClock } from '../../test-office/moved-clock.fixture.js'
import { storedRows } from '../../test-office/stored-rows.fixture.js'
import { openTestOffice, type TestOffice } from '../../test-office/test-office.fixture.js'
import { fileOf, outcomeOf } from './acts.fixture.js'
import { type Form, faultsOf, goodForm } from './submission.fixture.js'

const clock = movedClock()
let office: TestOffice
let form: Form

beforeAll(async () => {
  office = await openTestOffice(clock.now)
  form = await goodForm(office)
})
afterAll(() => office.close())

const register = (change: object = {}, complainant: object = {}) =>
  office.ask(
    RegisterComplaintDocument,
    {
      input: {
        ...form,
        channel: 'TELEPHONE',
        severity: 'NORMAL',
        receivedAt: clock.ago({ minutes: 10 }),
        complainant: { ...form.complainant, checked: true, ...complainant },
        ...change,
      },
    },
    { as: 'sander' },
  )

describe('registering what came in elsewhere', () => {
  it('KP-13 keeps who took it in, and KP-5 who checked the data', async () => {
    const { number } = outcomeOf(await register())
    expect(await fileOf(office, number)).toMatchObject({
      channel: 'TELEPHONE',
      receiver: { name: 'Sander Hoekstra' },
      receivedAt: '2035-03-05T08:50:00Z',
      registeredAt: '2035-03-05T09:00:00Z',
      complainant: { checkedAt: '2035-03-05T09:00:00Z', checkedBy: { name: 'Sander Hoekstra' } },
    })
  })

  it('KM-20 keeps the moment at which it first reached the firm, and the clocks run from there', async () => {
    const { number } = outcomeOf(await register({ channel: 'LETTER', receivedAt: '2035-03-01T10:00:00Z' }))
    expect(number).toMatch(/^K-2035-/)
    const { clocks } = await fileOf(office, number)
    expect(clocks[0]).toMatchObject({
      kind: 'FIRST_CONTACT',
      startedAt: '2035-03-01T10:00:00Z',
      dueAt: '2035-03-02T10:00:00Z',
      state: 'BREACHED',
    })
  })

  it('KP-5 takes what is known when somebody can be reached, unchecked', async () => {
    const bare = { street: null, houseNumber: null, postcode: null, town: null, country: null, email: null }
    const { number } = outcomeOf(await register({}, { ...bare, checked: false }))
    expect((await fileOf(office, number)).complainant).toEqual({
      name: 'Jan Jansen',
      address: null,
      telephone: '+31612345678',
      email: null,
      checkedAt: null,
      checkedBy: null,
    })
  })
})

describe('is refused with every faulty field', () => {
  // biome-ignore format: a table is read across
  it.each<[what: string, change: object, complainant: object, faults: string[]]>([
    ['a receipt to come', { receivedAt: '2035-03-05T09:06:00Z' }, {}, ['receivedAt OUT_OF_RANGE']],
    ['a receipt of eleven years ago', { receivedAt: '2024-03-05T09:00:00Z' }, {}, ['receivedAt OUT_OF_RANGE']],
    ['nobody who can be reached', {}, { street: '', houseNumber: '', postcode: '', town: '', telephone: '', email: '' }, ['complainant REQUIRED']],
    ['half an address', {}, { town: '', postcode: '' }, ['complainant.postcode REQUIRED', 'complainant.town REQUIRED']],
    ['an anonymous call', {}, { name: 'Onbekend' }, ['complainant.name REQUIRED']],
    ['all of it', { receivedAt: '2036-01-01T00:00:00Z', description: '', categoryId: 'x', attachments: ['y'] }, { name: '', email: 'jan' },
      ['attachments.0 UNKNOWN', 'categoryId UNKNOWN', 'complainant.email INVALID_FORM', 'complainant.name REQUIRED', 'description REQUIRED', 'receivedAt OUT_OF_RANGE']],
  ])('%s', async (_, change, complainant, faults) => {
    const rows = await storedRows(office)
    expect(faultsOf(await register(change, complainant)).sort()).toEqual(faults)
    expect(await storedRows(office)).toEqual(rows)
  })
})
