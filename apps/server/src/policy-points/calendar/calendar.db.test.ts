import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { decodeId } from '../../graph/ids.js'
import { addContact, asSeller } from '../../seller-contacts/seller-contact.fixture.js'
import { type AskOptions, openTestOffice, type TestOffice } from '../../test-office/test-office.fixture.js'

let office: TestOffice
let contact: { id: string; version: number }
let mine: readonly string[]
let reader: AskOptions
beforeAll(async () => {
  office = await openTestOffice()
  const { data } = await office.ask('{ sellers(first: 100) { nodes { id name } } }', {}, { as: 'anouk' })
  mine = data.sellers.nodes
    .filter(({ name }: { name: string }) => ['Techstad Outlet', 'Gadgetgrot', 'Slaapvorst'].includes(name))
    .map(({ id }: { id: string }) => id)
  const added = await addContact(office, { sellerIds: mine })
  contact = added.sellerContact
  reader = await asSeller(office, 'noor@winkel.example')
})
afterAll(() => office.close())

const as = async (document: string) => {
  const { data, errors } = await office.ask(document, {}, reader)
  expect(errors).toBe(undefined)
  return data
}
const make = async (): Promise<string> =>
  (await as('mutation { makeCalendarFeed { calendarFeed } }')).makeCalendarFeed.calendarFeed
const fetched = async (address: string) => {
  const answer = await fetch(address.replace(/^https?:\/\/[^/]+/, office.url))
  return {
    status: answer.status,
    type: answer.headers.get('content-type'),
    text: await answer.text(),
    answer,
  }
}

describe('BP-6 the calendar of returning points', () => {
  it('has each coming return of the own accounts, and nothing of a closed one', async () => {
    const { status, type, text, answer } = await fetched(await make())
    expect([status, type]).toEqual([200, 'text/calendar; charset=utf-8'])
    expect(answer.headers.get('cache-control')).toBe('no-store')
    const rows = await office.rows(
      `select to_char(e.returns_on, 'YYYYMMDD') as on, s.name, e.points from policy_ledger_entry e
       join seller s on s.id = e.seller_id
       where e.kind = 'DEDUCTION' and s.id = any($1::uuid[]) and s.account_state <> 'CLOSED' order by s.name, 1`,
      [mine.map((id) => decodeId('seller', id))],
    )
    expect(rows.length).toBeGreaterThan(1)
    const lines = text.replaceAll('\r\n ', '').split('\r\n')
    const told = lines.flatMap((line, place) =>
      line.startsWith('DTSTART') ? [[line, lines[place + 1]]] : [],
    )
    expect(told).toEqual(
      rows.map(({ on, name, points }) => [
        `DTSTART;VALUE=DATE:${on}`,
        `SUMMARY:${name}: ${points} beleidspunten terug`,
      ]),
    )
    expect(text).not.toMatch(/Gadgetgrot/)
  })

  it('D-16 opens only for the link as it was made, and tells nothing else apart', async () => {
    const address = await make()
    const others = [
      address.replace('.ics', ''),
      address.replace(/.\.ics/, (end) => (end.startsWith('A') ? 'B.ics' : 'A.ics')),
      `${office.url}/calendars/x.ics`,
      `${office.url}/calendars/${'A'.repeat(22)}.${'A'.repeat(22)}.ics`,
    ]
    for (const other of others) expect((await fetched(other)).status).toBe(404)
    const again = await make()
    expect(again).not.toBe(address)
    expect([(await fetched(address)).status, (await fetched(again)).status]).toEqual([404, 200])
  })

  it('is known to its reader until it is ended, and stands in the journal', async () => {
    const address = await make()
    const query = '{ sellerViewer { calendarFeed } }'
    expect(await as(query)).toEqual({ sellerViewer: { calendarFeed: address } })
    const end = 'mutation { endCalendarFeed { ended } }'
    expect(await as(end)).toEqual({ endCalendarFeed: { ended: true } })
    expect(await as(end)).toEqual({ endCalendarFeed: { ended: false } })
    expect(await as(query)).toEqual({ sellerViewer: { calendarFeed: null } })
    expect((await fetched(address)).status).toBe(404)
    const acts = await office.rows(
      'select act, actor_kind as by from journal_entry where subject_id = $1 order by position desc limit 2',
      [decodeId('seller-contact', contact.id)],
    )
    expect(acts).toEqual([
      { act: 'seller-calendar-ended', by: 'seller' },
      { act: 'seller-calendar-made', by: 'seller' },
    ])
  })

  it('is over with the access of who had it', async () => {
    const address = await make()
    await office.rows('update seller_contact set disabled_at = now() where id = $1', [
      decodeId('seller-contact', contact.id),
    ])
    expect((await fetched(address)).status).toBe(404)
  })
})
