import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nameAs, readByTeam } from '../../access/conflict.fixture.js'
import { brokenChains } from '../../journal/index.js'
import { openTestOffice, type PersonKey, type TestOffice } from '../../test-office/test-office.fixture.js'
import { assignTo } from '../acts/acts.fixture.js'
import { goodForm, submit, submitted } from '../acts/submission.fixture.js'

let office: TestOffice
beforeAll(async () => {
  office = await openTestOffice()
})
afterAll(() => office.close())

async function take(body: unknown, as: PersonKey | null = 'marieke', headers: Record<string, string> = {}) {
  const response = await fetch(`${office.url}/exports/complaints.csv`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(as === null ? {} : { cookie: await office.cookieOf(as) }),
      ...headers,
    },
    body: JSON.stringify(body),
  })
  const bytes = Buffer.from(await response.arrayBuffer())
  const text = bytes.toString('utf8')
  const lines = text
    .replace(/^\ufeff/, '')
    .split('\r\n')
    .slice(0, -1)
  return { response, text, rows: lines.map((line) => line.slice(1, -1).split('";"')) }
}
const entries = () =>
  office.rows(
    `select j.facts, h.name from journal_entry j join handler h on h.id = j.subject_id
     where j.act = 'complaints-exported' order by j.recorded_at, j.position`,
  )

describe('the list as a file', () => {
  it('has a row for each complaint of the filter, in its order, as Dutch spreadsheets read it', async () => {
    const numbers = [await submitted(office), await submitted(office)]
    await office.rows('update complaint set order_number = $1 where number = any($2)', ['CSV-1', numbers])
    await assignTo(office, numbers[0] ?? '', 'sander')
    const asked = { filter: { orderNumber: 'CSV-1' }, orderBy: { field: 'NUMBER', direction: 'ASC' } }
    const { response, text, rows } = await take(asked)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; filename="meldingen-\d{4}-\d\d-\d\d\.csv"$/,
    )
    expect(response.headers.get('x-total-count')).toBe('2')
    expect(text.startsWith('\ufeff"Nummer";"Stand";"Ernst"')).toBe(true)
    expect(rows.slice(1).map(([number]) => number)).toEqual(numbers)
    const [heading = [], first = []] = rows
    const of = (name: string) => first[heading.indexOf(name)]
    expect(of('Stand')).toBe('Ontvangen')
    expect(of('Onderwerp')).toBe('Leesbril')
    expect(of('Behandelaar')).toBe('Sander Hoekstra')
    expect(of('Eerstvolgende termijn')).toBe('Eerste contact')
    expect(of('Ontvangen')).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d$/)
    expect(text).not.toContain('Jansen')
  })

  it('has English headings and words for who reads English', async () => {
    const { rows } = await take({ filter: { orderNumber: 'CSV-1' } }, 'marieke', { 'accept-language': 'en' })
    expect(rows[0]?.slice(0, 3)).toEqual(['Number', 'State', 'Severity'])
    expect(rows[1]?.slice(1, 3)).toEqual(['Received', 'Normal'])
  })

  it('holds who complained only when that is asked for, and never whom it is about', async () => {
    const number = await submitted(office)
    await office.rows('update complaint set order_number = $1 where number = $2', ['CSV-2', number])
    await nameAs(office, number, 'joris')
    const { rows, text } = await take({ filter: { orderNumber: 'CSV-2' }, withComplainant: true })
    expect(rows[0]?.slice(-6)).toEqual(['Melder', 'E-mail', 'Telefoon', 'Postcode', 'Plaats', 'Land'])
    expect(rows[1]?.slice(-6)).toEqual([
      'Jan Jansen',
      'Jan.Jansen@voorbeeld.nl',
      "'+31612345678",
      '1012 AB',
      'Amsterdam',
      'Nederland',
    ])
    expect(text).not.toContain('Joris')
  })

  it.each(['=cmd|x', '+1', '-1', '@SUM(A1)', '\tx'])(
    'what a spreadsheet would take for a formula begins with an apostrophe: %j',
    async (subject) => {
      const number = (await submit(office, { ...(await goodForm(office)), subject: 'Bril' })).data
        .submitComplaint.receipt.number
      await office.rows('update complaint set subject = $1 where number = $2', [`${subject}"; "`, number])
      const { text } = await take({ filter: { search: number } })
      expect(text).toContain(`"'${subject}""; """`)
    },
  )

  it('script that somebody wrote stands there as it was written', async () => {
    const script = '<img src=x onerror="alert(1)"><script>alert(1)</script>'
    const form = await goodForm(office)
    const { data } = await submit(office, {
      ...form,
      ...{ subject: script, sellerName: script },
      complainant: { ...form.complainant, name: script, town: script },
    })
    const { number } = data.submitComplaint.receipt
    const { text, response } = await take({ filter: { search: number }, withComplainant: true })
    expect(text.split(`"${script.replaceAll('"', '""')}"`)).toHaveLength(1 + 4)
    expect(response.headers.get('content-type')).toContain('text/csv')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('content-disposition')).toContain('attachment')
  })

  it('goes on past a page, each complaint once', async () => {
    const { rows, response } = await take({ filter: {}, orderBy: { field: 'NUMBER', direction: 'ASC' } })
    const numbers = rows.slice(1).map(([number]) => number)
    expect(numbers.length).toBeGreaterThan(200)
    expect(new Set(numbers).size).toBe(numbers.length)
    expect(String(numbers.length)).toBe(response.headers.get('x-total-count'))
  })
})

describe('KP-1 what somebody takes along', () => {
  it('is what that person sees in the list: not what is about him, nor another team’s where that is closed', async () => {
    const [about, other] = [await submitted(office), await submitted(office)]
    await office.rows('update complaint set order_number = $1 where number = any($2)', [
      'CSV-3',
      [about, other],
    ])
    await assignTo(office, other, 'emine')
    await nameAs(office, about, 'sander')
    const numbers = async (as: PersonKey) =>
      (await take({ filter: { orderNumber: 'CSV-3' } }, as)).rows.slice(1).map(([number]) => number)
    expect((await numbers('marieke')).sort()).toEqual([about, other].sort())
    expect(await numbers('sander')).toEqual([other])
    await readByTeam(office, 'TEAM')
    expect(await numbers('sander')).toEqual([])
    await readByTeam(office, 'OFFICE')
  })

  it('is journalled: who, how many, on what was filtered, and never what was searched for', async () => {
    const before = (await entries()).length
    await take({ filter: { orderNumber: 'CSV-1', open: true }, withComplainant: true }, 'hendrik')
    const added = (await entries()).slice(before)
    expect(added).toEqual([
      {
        name: expect.stringContaining('Hendrik'),
        facts: [
          {
            kind: 'complaints-exported',
            complaints: 2,
            withComplainant: true,
            filteredOn: ['open', 'orderNumber'],
          },
        ],
      },
    ])
    expect(await brokenChains(office.app.office.reads)).toEqual([])
  })

  it.each<[PersonKey | null, number, string]>([
    [null, 401, 'UNAUTHENTICATED'],
    ['tess', 403, 'FORBIDDEN'],
    ['anouk', 403, 'FORBIDDEN'],
  ])('is nothing for %s', async (as, status, code) => {
    const before = (await entries()).length
    const { response, text } = await take({}, as)
    expect(response.status).toBe(status)
    expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code } }] })
    expect((await entries()).length).toBe(before)
  })

  it('is not for a page of another site', async () => {
    const { response } = await take({}, 'marieke', { origin: 'https://elders.example' })
    expect(response.status).toBe(403)
  })
})

it.each([
  ['no object', [], ''],
  ['a field that is none', { filter: { kleur: 'rood' } }, 'filter.kleur'],
  ['a wrong value', { filter: { states: ['OPEN'] } }, 'filter.states.0'],
  ['a wrong day', { filter: { receivedFrom: 'gisteren' } }, 'filter.receivedFrom'],
  [
    'an id of another kind',
    { filter: { handlerIds: ['cat_00000000000000000000000000'] } },
    'filter.handlerIds.0',
  ],
  ['a wrong order', { orderBy: { field: 'COLOUR', direction: 'ASC' } }, 'orderBy.field'],
])('%s is refused with its place, in the language of the reader', async (_, body, place) => {
  const before = (await entries()).length
  const { response, text } = await take(body, 'marieke', { 'accept-language': 'en' })
  expect(response.status).toBe(400)
  const [fault] = JSON.parse(text).errors
  expect(fault).toMatchObject({
    message: expect.stringContaining(place),
    extensions: { code: 'BAD_USER_INPUT' },
  })
  expect((await entries()).length).toBe(before)
})
