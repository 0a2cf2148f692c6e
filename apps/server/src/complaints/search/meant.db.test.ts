import { accepted, type CategoryId } from '@waarborg/domain/foundation'
import { SaveViewDocument } from '@waarborg/schema'
import { Temporal } from 'temporal-polyfill'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inTeam, nameAs, readByTeam } from '../../access/conflict.fixture.js'
import { makeOneKey, withKey } from '../../partner-keys/partner-key.fixture.js'
import { openTestOffice, type TestOffice } from '../../test-office/test-office.fixture.js'
import { assignTo } from '../acts/acts.fixture.js'
import { submitted } from '../acts/submission.fixture.js'
import { HistoryRows } from '../history/history-rows.js'
import { insertImported } from '../history/insert-imported.js'
import { found, learn } from './find.fixture.js'

let office: TestOffice
let coffee: string
let bicycle: string
beforeAll(async () => {
  office = await openTestOffice()
  coffee = await submitted(office, {
    subject: 'Koffiezetapparaat',
    description: 'Het lampje 4711 blijft uit, en de espressokop barst. Twee huizen verder werkt het.',
  })
  bicycle = await submitted(office, {
    subject: 'Bakfiets',
    description: 'One fiets was never delivered; I wrote a brief. Het schoentje past.',
  })
  await take('2024/1', 'Weerstation met barometers')
  await learn(office)
})
afterAll(() => office.close())

async function take(externalId: string, subject: string) {
  const [category] = await office.rows('select id from category limit 1')
  const rows = new HistoryRows()
  rows.push({
    externalId,
    channel: 'LETTER',
    locale: 'NL',
    receivedOn: Temporal.PlainDate.from('2024-02-29'),
    settledOn: null,
    outcome: null,
    matter: {
      categoryId: category?.id as CategoryId,
      subject,
      description: null,
      wish: null,
      orderNumber: null,
      sellerId: null,
      sellerName: null,
    },
    complainant: null,
    published: {},
  })
  const arrival = { source: 'register', at: office.app.office.now(), importId: null }
  await office.app.office.transact(async (manager) => accepted(await insertImported(manager, rows, arrival)))
}

describe('KM-14 a word finds what has another form of it', () => {
  it.each([['fietsen'], ['deliveries'], ['delivery'], ['brieven'], ['schoentjes']])('%s', async (search) => {
    const { numbers, searchedFor } = await found(office, `${search} bakfiets`)
    expect({ numbers, searchedFor }).toEqual({ numbers: [bicycle], searchedFor: null })
  })

  it('in Dutch from many to one and back', async () => {
    expect((await found(office, 'huis lampjes')).numbers).toEqual([coffee])
    expect((await found(office, 'barometer')).totalCount).toBe(1)
  })

  it('in history as well', async () => {
    const [exact, other] = [await found(office, 'weerstation'), await found(office, 'weerstations')]
    expect(exact.totalCount).toBe(1)
    expect(other).toEqual(exact)
  })

  it('and no word that only begins with the same letters', async () => {
    expect((await found(office, 'fietsvakantie')).numbers).not.toContain(bicycle)
  })
})

describe('KM-14 a mistyped word finds the nearest word, and is told so', () => {
  it.each([
    ['kofiezetaparaat', 'koffiezetapparaat'],
    ['KOFFIEZTAPPARAAT', 'koffiezetapparaat'],
    ['epsressokop', 'espressokop'],
    ['lmapje espressokop', 'lampje espressokop'],
    ['lampje kofiezetapparaat 4711', 'lampje koffiezetapparaat 4711'],
  ])('%s: %s', async (search, searchedFor) => {
    expect(await found(office, search)).toEqual({ numbers: [coffee], totalCount: 1, searchedFor })
  })

  it('in history too', async () => {
    const exact = await found(office, 'weerstation')
    expect(await found(office, 'wheerstation')).toEqual({ ...exact, searchedFor: 'weerstation' })
  })

  it('also what came in a moment ago', async () => {
    const number = await submitted(office, { subject: 'Zonnewijzer' })
    expect(await found(office, 'zonewijzer')).toMatchObject({ numbers: [number], searchedFor: 'zonnewijzer' })
  })

  it('with the other conditions of the list, and only when it then finds something', async () => {
    const closed = { states: ['CLOSED'] }
    expect(await found(office, 'kofiezetaparaat', 'sander', closed)).toEqual({
      numbers: [],
      totalCount: 0,
      searchedFor: null,
    })
  })

  it.each([
    ['a number', '4712'],
    ['a number in words', 'kofiezetaparaat 4712'],
    ['a short word', 'lmp'],
    ['two slips in a word of less than eight letters', 'lmajpe'],
    ['three slips', 'kofiezetaparat'],
    ['two words of different complaints', 'kofiezetaparaat bakfietz'],
  ])('but not %s', async (_, search) => {
    expect(await found(office, search)).toEqual({ numbers: [], totalCount: 0, searchedFor: null })
  })

  it('an exact word stays what it is, however near another is', async () => {
    const near = await submitted(office, { subject: 'Barbecue', description: 'Een lampja.' })
    expect(await found(office, 'lampja')).toMatchObject({ numbers: [near], searchedFor: null })
  })
})

describe('KP-1 a mistyped word tells nobody a word of what he does not see', () => {
  const nothing = { numbers: [], totalCount: 0, searchedFor: null }

  it('a handler of another team, while who sees it is told', async () => {
    const secret = await submitted(office, { subject: 'Sterrenkijker' })
    await assignTo(office, secret, 'fatima')
    await learn(office)
    await inTeam(office, 'oost', 'fatima')
    await inTeam(office, 'west', 'sander')
    await readByTeam(office, 'TEAM')
    const told = { numbers: [secret], totalCount: 1, searchedFor: 'sterrenkijker' }
    expect(await found(office, 'sterenkijker', 'sander')).toEqual(nothing)
    expect(await found(office, 'sterenkijker', 'fatima')).toEqual(told)
    await readByTeam(office, 'OFFICE')
    expect(await found(office, 'sterenkijker', 'sander')).toEqual(told)
  })

  it('nor does it hide the word of what he does see', async () => {
    const [hidden, seen] = [
      await submitted(office, { subject: 'Verrekijkers' }),
      await submitted(office, { subject: 'Verrekijkert' }),
    ]
    await assignTo(office, hidden, 'fatima')
    await assignTo(office, seen, 'sander')
    await learn(office)
    await readByTeam(office, 'TEAM')
    expect(await found(office, 'verrekijkerz', 'sander')).toMatchObject({
      numbers: [seen],
      searchedFor: 'verrekijkert',
    })
    await readByTeam(office, 'OFFICE')
  })

  it('D-18 nor the colleague whom it is about', async () => {
    const about = await submitted(office, { subject: 'Spinnewiel' })
    await nameAs(office, about, 'sander')
    await learn(office)
    expect(await found(office, 'spinewiel', 'sander')).toEqual(nothing)
    expect((await found(office, 'spinewiel', 'fatima')).searchedFor).toBe('spinnewiel')
  })

  it('a policy officer, an administrator and a partner’s software are refused, with no word in it', async () => {
    const { secret } = await makeOneKey(office)
    const query = '{ complaints(filter: { search: "kofiezetaparaat" }) { totalCount searchedFor } }'
    for (const options of [{ as: 'anouk' }, { as: 'tess' }, withKey(secret), {}] as const) {
      const answer = await office.ask(query, {}, options)
      expect(answer.errors).toHaveLength(1)
      expect(answer.data?.complaints ?? null).toBeNull()
      expect(JSON.stringify(answer.errors)).not.toContain('koffiezetapparaat')
    }
  })
})

describe('what is learned', () => {
  it('is each word once, without numbers, and learning again changes nothing', async () => {
    const words = () => office.rows('select word, dutch, english from search_word order by word')
    const before = await words()
    const known = before.map(({ word }) => word)
    expect(known).toEqual(expect.arrayContaining(['koffiezetapparaat', 'weerstation', 'barometers']))
    expect(known.filter((word) => /\d/.test(word))).toEqual([])
    await Promise.all([learn(office), learn(office)])
    expect(await words()).toEqual(before)
  })

  it('an export and a saved view have what the list shows', async () => {
    const view = { name: 'Koffie', address: '?q=kofiezetaparaat', filter: { search: 'kofiezetaparaat' } }
    await office.ask(SaveViewDocument, { input: view }, { as: 'sander' })
    const { data } = await office.ask('{ savedViews { name count } }', {}, { as: 'sander' })
    expect(data.savedViews).toEqual([{ name: 'Koffie', count: 1 }])
    const response = await fetch(`${office.url}/exports/complaints.csv`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: await office.cookieOf('sander') },
      body: JSON.stringify({ filter: { search: 'kofiezetaparaat' } }),
    })
    expect(response.headers.get('x-total-count')).toBe('1')
    expect(await response.text()).toContain(coffee)
  })
})
