import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestOffice, type PersonKey, type TestOffice } from '../../test-office/test-office.fixture.js'
import { check as checkAs, fileOf, outcomeOf, present, refusalOf } from './acts.fixture.js'
import { submitted } from './submission.fixture.js'

let office: TestOffice
let number: string
beforeAll(async () => {
  office = await openTestOffice()
})
afterAll(() => office.close())

const check = (input: object = {}, as: PersonKey = 'sander') => checkAs(office, number, { as }, input)
const journal = () =>
  office.rows(
    `select j.facts::text as facts from journal_entry j join complaint c on c.id = j.subject_id
     where c.number = $1 and j.act = 'complainant-checked'`,
    [number],
  )
const stored = () =>
  office.rows(`select p.* from complainant p join complaint c on c.id = p.complaint_id where c.number = $1`, [
    number,
  ])
const corrected = {
  name: 'Wilhelmina Zonneveld',
  street: 'Oudegracht',
  houseNumber: '7',
  postcode: '3511 AB',
  town: 'Utrecht',
  telephone: '06 87654321',
  email: 'mina@voorbeeld.nl',
}

describe('KP-5 checking the data with the complainant', () => {
  it('keeps who did, when, and shows it', async () => {
    number = await submitted(office)
    const { complainant: before } = await fileOf(office, number)
    const file = outcomeOf(await check())
    expect(file).toMatchObject({ version: 2, complainant: { checkedBy: { name: 'Sander Hoekstra' } } })
    expect(file.complainant).toMatchObject({ name: before.name, address: before.address })
    expect(file.timeline.at(-1)).toMatchObject({
      kind: 'COMPLAINANT_CHECKED',
      actor: { name: 'Sander Hoekstra' },
    })
  })

  it('puts right what was wrong, finds it by the new words alone, and keeps no old value in the journal', async () => {
    number = await submitted(office)
    const { complainant: before } = await fileOf(office, number)
    const file = outcomeOf(await check({ complainant: corrected }))
    expect(file.complainant).toMatchObject({
      name: corrected.name,
      address: { street: 'Oudegracht', postcode: '3511 AB', country: 'NL' },
      telephone: '+31687654321',
      email: corrected.email,
    })
    const [{ facts }] = await journal()
    expect(JSON.parse(facts)).toMatchObject([{ changed: ['name', 'address', 'telephone', 'email'] }])
    for (const value of [before.name, before.email, before.telephone, corrected.name, corrected.email])
      expect(facts).not.toContain(value)
    const [{ document }] = await office.rows(
      `select s.document::text as document from complaint_search s join complaint c on c.id = s.complaint_id
       where c.number = $1`,
      [number],
    )
    expect(document).toContain('zonneveld')
    expect(document).not.toContain(before.address.town.toLowerCase())
  })

  it('is done once with one key', async () => {
    number = await submitted(office)
    const input = { ...(await present(office, number)), idempotencyKey: crypto.randomUUID() }
    outcomeOf(await check(input))
    expect(outcomeOf(await check(input)).version).toBe(2)
    expect(await journal()).toHaveLength(1)
  })
})

describe('KP-5 nothing is stored', () => {
  it('with faults, each named at its field', async () => {
    number = await submitted(office)
    const before = await stored()
    const { data } = await check({ complainant: { ...corrected, name: ' ', telephone: '12', email: 'x@' } })
    expect(data.checkComplainant).toMatchObject({
      complaint: null,
      userErrors: [
        { path: ['complainant', 'name'] },
        { path: ['complainant', 'telephone'] },
        { path: ['complainant', 'email'] },
      ],
    })
    expect(refusalOf(await check({ complainant: { name: 'Mina' } }))).toMatchObject({ path: ['complainant'] })
    expect(await stored()).toEqual(before)
    expect(await journal()).toEqual([])
  })

  it('by who does not handle complaints', async () => {
    number = await submitted(office)
    expect((await check({}, 'ravi')).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
    expect((await stored())[0].checked_by).toBe(null)
  })

  it('on a version that somebody changed, of which the answer tells who', async () => {
    number = await submitted(office)
    const old = await present(office, number)
    outcomeOf(await check())
    const refusal = refusalOf(await check({ ...old, complainant: corrected }, 'joris'))
    expect(refusal).toMatchObject({ code: 'CONFLICT', path: ['expectedVersion'] })
    expect(refusal.message).toContain('de gegevens van de melder gecontroleerd')
  })

  it('once the matter is closed', async () => {
    number = await submitted(office)
    await office.rows(`update complaint set state = 'CLOSED' where number = $1`, [number])
    expect(refusalOf(await check())).toMatchObject({ code: 'NOT_ALLOWED_NOW' })
  })
})
