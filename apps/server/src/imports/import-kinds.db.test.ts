import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ImportKind } from '@waarborg/domain/imports'
import { OrderOfComplaintDocument, OrdersDocument, SellerOrdersDocument } from '@waarborg/schema'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { movedClock } from '../test-office/moved-clock.fixture.js'
import { openTestOffice, type TestOffice } from '../test-office/test-office.fixture.js'
import { takeRows } from './take-rows.fixture.js'

const sample = (name: string): string => fileURLToPath(new URL(`../../sample-data/${name}`, import.meta.url))
/** A Monday after the days in the sample files. */
const clock = movedClock('2026-11-23T09:00:00Z')

let office: TestOffice
let folder: string
beforeAll(async () => {
  office = await openTestOffice(clock.now)
  folder = await mkdtemp(join(tmpdir(), 'waarborg-kinds-'))
})
afterAll(async () => {
  await office.close()
  await rm(folder, { recursive: true, force: true })
})

const take = (kinds: readonly ImportKind[], path: string, mapping: string | null = null) =>
  takeRows(office, { kinds, path, mapping })

async function written(name: string, content: string): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

describe("an office's own open complaints", () => {
  const cases = sample('openstaande-zaken.csv')
  const mapping = () => readFile(sample('openstaande-zaken.mapping.json'), 'utf8')
  const file = `query ($search: String!) { complaints(filter: { search: $search }) { nodes { number state channel severity
    receivedAt registeredAt managementInformedAt handler { email } receiver { name } assignmentConfirmedAt description
    category { code } seller { name } orderNumber complainant { name telephone address { postcode } }
    clocks { kind startedAt dueOn } } } }`

  it('KM-20 keep the moment of receipt and KP-14 their clocks run from there, with their handler and words', async () => {
    expect(await take(['HISTORY', 'OPEN'], cases, await mapping())).toEqual({
      counts: { fresh: 4, present: 0, changed: 0, rejected: 0 },
      rejects: [],
    })
    const { data } = await office.ask(file, { search: '2026-0311' }, { as: 'marieke' })
    // The demonstration may hold other numbers that begin so.
    expect(data.complaints.nodes).toContainEqual({
      number: expect.stringMatching(/^K-2026-/),
      state: 'RECEIVED',
      channel: 'TELEPHONE',
      severity: 'NORMAL',
      receivedAt: '2026-11-12T08:40:00Z',
      registeredAt: '2026-11-23T09:00:00Z',
      managementInformedAt: '2026-11-23T09:00:00Z',
      handler: { email: 'fatima@waarborg.example' },
      receiver: null,
      assignmentConfirmedAt: null,
      description: 'Tafel zou op 3 november komen, nog steeds niets vernomen.\nBelde drie keer.',
      category: { code: 'LEV-01' },
      seller: { name: 'Huis & Haard' },
      orderNumber: 'BO-40318',
      complainant: {
        name: 'Mevr. A. van den Brink',
        telephone: '+31334751288',
        address: { postcode: '3811 KE' },
      },
      clocks: [
        { kind: 'DECISION', startedAt: '2026-11-12T08:40:00Z', dueOn: '2026-12-10' },
        { kind: 'DELAY_NOTICE', startedAt: '2026-11-12T08:40:00Z', dueOn: '2026-12-03' },
        { kind: 'FIRST_CONTACT', startedAt: '2026-11-12T08:40:00Z', dueOn: '2026-11-13' },
      ].map((clockOf) => expect.objectContaining({ startedAt: clockOf.startedAt })),
    })
    const accents = await office.ask(file, { search: 'dûbois' }, { as: 'marieke' })
    expect(accents.data.complaints.nodes).toMatchObject([
      { complainant: { name: 'Renée Dûbois' }, description: expect.stringContaining('€ 1.249,50') },
    ])
  })

  it('KP-2 management is told of each, and nobody gets a receipt a second time', async () => {
    const owed = await office.rows(`select m.kind, count(*)::int as n from outbox_message m
      join complaint_origin o on o.complaint_id = m.complaint_id group by 1 order by 1`)
    expect(owed).toEqual([
      { kind: 'assignment-notice', n: 2 },
      { kind: 'management-notice', n: 4 },
    ])
  })

  it('are there once, however often their file is taken in', async () => {
    expect((await take(['OPEN'], cases, await mapping())).counts).toMatchObject({ fresh: 0, present: 4 })
  })

  it('are rejected with all that is wrong, and one whose handler is absent too', async () => {
    const path = await written(
      'open.csv',
      `Nummer;Ontvangen;Categorie;Omschrijving;Naam;Telefoon;Behandelaar
z1;01-11-2026;LEV-01;Niets ontvangen;Jan Jansen;06 12345678;lotte@waarborg.example
z2;32-11-2026;LEV;;Anoniem;;
z3;02-11-2026;LEV-02;Weg;Piet;0612345678;
z3;02-11-2026;LEV-02;Weg;Piet;0612345678;`,
    )
    const { counts, rejects } = await take(['OPEN'], path)
    expect(counts).toEqual({ fresh: 1, present: 0, changed: 0, rejected: 3 })
    expect(rejects.map((line) => line.split(';').slice(0, 2).join(' ')).toSorted()).toEqual([
      '"2" "Behandelaar"',
      '"3" ""',
      '"3" "Naam"',
      '"3" "Omschrijving"',
      '"3" "Ontvangen"',
      '"5" "Nummer"',
    ])
  })
})

describe('sellers', () => {
  it('D-15 come in with their traders, once, whatever a spreadsheet made of their numbers', async () => {
    const path = sample('verkopers.csv')
    expect((await take(['SELLERS'], path)).counts).toEqual({ fresh: 3, present: 0, changed: 0, rejected: 0 })
    expect((await take(['SELLERS'], path)).counts).toEqual({ fresh: 0, present: 3, changed: 0, rejected: 0 })
    const query = `query ($search: String) { sellers(filter: { search: $search }) { nodes { name country openedOn
      trader { register registerNumber name } } } }`
    const { data } = await office.ask(query, { search: 'Huis & Haard Tuin' }, { as: 'marieke' })
    expect(data.sellers.nodes).toEqual([
      {
        name: 'Huis & Haard Tuin',
        country: 'NL',
        openedOn: '2025-09-01',
        trader: { register: 'KVK', registerNumber: '01948273', name: 'Huis & Haard Trading B.V.' },
      },
    ])
  })

  it('that are called otherwise now are changed and told, and no trader is renamed by a file that does not name it', async () => {
    const path = await written(
      'renamed.csv',
      'KvK-nummer;Naam;Bedrijfsnaam\n90114477;DE LAMPENIER;De Lampenier Groothandel\n01948273;Huis & Haard Tuin;\n90114477;De Lampenier;x',
    )
    const { counts, rejects } = await take(['SELLERS'], path)
    expect(counts).toEqual({ fresh: 0, present: 1, changed: 1, rejected: 1 })
    expect(rejects).toEqual([expect.stringMatching(/^"4";"Naam";/)])
    const names = await office.rows(
      `select t.name as trader, s.name from seller s join trader t on t.id = s.trader_id
       where t.register_number = '90114477' or s.name = 'Huis & Haard Tuin' order by 2`,
    )
    expect(names).toEqual([
      { trader: 'De Lampenier Groothandel', name: 'DE LAMPENIER' },
      { trader: 'Huis & Haard Trading B.V.', name: 'Huis & Haard Tuin' },
    ])
  })

  it('BP-5 on a blocked number are rejected with their line, and the others come in', async () => {
    const path = await written(
      'blocked.csv',
      'KvK-nummer;Naam\nKvK 63404922;Gadgetgrot Terug\n63404922;gadgetgrot\n90114478;De Andere',
    )
    const { counts, rejects } = await take(['SELLERS'], path)
    expect(counts).toEqual({ fresh: 1, present: 0, changed: 1, rejected: 1 })
    expect(rejects).toEqual([expect.stringMatching(/^"2";"KvK-nummer";.*geblokkeerd/)])
    expect(await office.rows(`select name from seller where name like 'Gadgetgrot Te%'`)).toEqual([])
  })
})

describe('orders', () => {
  it('KM-19 come in once, are found by their words, and stand with the complaint about them', async () => {
    const path = sample('bestellingen.csv')
    expect((await take(['ORDERS'], path)).counts).toMatchObject({ fresh: 120, rejected: 0 })
    expect((await take(['ORDERS'], path)).counts).toMatchObject({ fresh: 0, present: 120 })
    const found = await office.ask(OrdersDocument, { filter: { search: 'BO-40318' } }, { as: 'sander' })
    expect(found.data.orders.nodes).toEqual([
      {
        id: expect.stringMatching(/^ord_/),
        number: 'BO-40318',
        orderedOn: '2026-09-01',
        customerName: 'A. van den Brink',
        customerEmail: null,
        seller: { id: expect.any(String), name: 'Huis & Haard' },
        sellerName: 'Huis & Haard',
        product: 'Eettafel Zuid',
        amountInCents: 124_950,
        currency: 'EUR',
      },
    ])
    const about = await office.ask(
      '{ complaints(filter: { orderNumber: "BO-40318" }) { nodes { id } } }',
      {},
      { as: 'sander' },
    )
    const [complaint] = about.data.complaints.nodes
    const { data } = await office.ask(OrderOfComplaintDocument, { id: complaint.id }, { as: 'sander' })
    expect(data.complaint.order).toMatchObject({ number: 'BO-40318', product: 'Eettafel Zuid' })
  })

  it('KM-13 give a seller a rate that tells its limits, and none where chance decides', async () => {
    const { data } = await office.ask(
      '{ sellers(filter: { search: "Kok Witgoed" }) { nodes { id } } }',
      {},
      { as: 'sander' },
    )
    const [{ id }] = data.sellers.nodes
    const ask = async (as: 'sander' | 'anouk', from = '2026-09-01', until = '2026-10-31') =>
      (await office.ask(SellerOrdersDocument, { id, from, until }, { as })).data.seller
    const [{ n }] = await office.rows(
      `select count(*)::int as n from customer_order b join seller s on s.id = b.seller_id
       where s.name = 'Kok Witgoed' and ordered_on between '2026-09-01' and '2026-10-31'`,
    )
    const rated = await ask('sander')
    expect(rated.complaintRate).toMatchObject({ orders: n, from: '2026-09-01', until: '2026-10-31' })
    expect(rated.complaintRate.perThousand === null).toBe(n < 100)
    expect(rated.complaintRate.limits).toHaveLength(4)
    expect((await ask('sander', '2026-10-31', '2026-09-01')).complaintRate).toBeNull()
    expect(await ask('anouk')).toMatchObject({ orderCount: null, complaintRate: null })
  })

  it('KM-19 that cannot be read are rejected with their line and column', async () => {
    const path = await written(
      'orders.csv',
      'Bestelnummer;Besteldatum;Bedrag\n;01-11-2026;1,00\nA1;2999-01-01;1,234\nA2;01-11-2026;12,-\nA2;01-11-2026;12,-',
    )
    const { counts, rejects } = await take(['ORDERS'], path)
    expect(counts).toEqual({ fresh: 1, present: 0, changed: 0, rejected: 3 })
    expect(rejects.map((line) => line.split(';').slice(0, 2).join(' '))).toEqual([
      '"2" "Bestelnummer"',
      '"3" "Besteldatum"',
      '"3" "Bedrag"',
      '"5" "Bestelnummer"',
    ])
  })
})
