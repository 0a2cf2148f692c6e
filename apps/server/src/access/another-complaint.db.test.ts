import { complaintNumber } from '@waarborg/domain/complaints'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { assignTo, handlerOf, record } from '../complaints/acts/acts.fixture.js'
import { categoryOf, submitted } from '../complaints/acts/submission.fixture.js'
import { encodeId } from '../graph/ids.js'
import { newId } from '../graph/new-id.js'
import { uploadFor } from '../operations/backup.fixture.js'
import { movedClock } from '../test-office/moved-clock.fixture.js'
import { openSocket } from '../test-office/socket.fixture.js'
import { openTestOffice, type PersonKey, type TestOffice } from '../test-office/test-office.fixture.js'
import { about, answerTo, inTeam, readByTeam } from './conflict.fixture.js'

const WORD = 'Zeldzaamwoordje'
/** Well formed, and given to nobody. */
const NO_NUMBER = complaintNumber(999_999, movedClock().now())

const clock = movedClock()
let office: TestOffice
let number: string
let hidden: { complaint: string; contact: string; attachment: string; seller: string }

beforeAll(async () => {
  office = await openTestOffice(clock.now)
  const ticket = await uploadFor(office, 'bon.txt', 'Leesbril')
  const [{ id }] = await office.rows('select id from seller order by id limit 1')
  const seller = encodeId('seller', id)
  number = await submitted(office, { subject: WORD, sellerId: seller, attachments: [ticket] })
  await assignTo(office, number, 'fatima')
  const report = { kind: 'CALL', at: clock.now().toString(), report: WORD, mandate: 'band A' }
  await record(office, number, { as: 'fatima' }, report)
  const [row] = await office.rows(
    `select c.id, r.id as contact, a.id as attachment from complaint c join contact_report r on r.complaint_id = c.id
     join attachment a on a.complaint_id = c.id where c.number = $1`,
    [number],
  )
  hidden = {
    complaint: encodeId('complaint', row.id),
    contact: encodeId('contact-report', row.contact),
    attachment: encodeId('attachment', row.attachment),
    seller,
  }
  await inTeam(office, 'oost', 'fatima')
  await inTeam(office, 'west', 'sander', 'marieke')
})
afterAll(() => office.close())

const random = {
  complaint: encodeId('complaint', newId()),
  number: NO_NUMBER,
  contact: encodeId('contact-report', newId()),
}

const ways: Record<string, [query: string, variables: () => object, other: () => object]> = {
  'by id': [
    'query ($id: ID!) { complaint(id: $id) { id number description complainant { name } reads { totalCount } } }',
    () => ({ id: hidden.complaint }),
    () => ({ id: random.complaint }),
  ],
  'by number': [
    'query ($number: String!) { complaintByNumber(number: $number) { id } }',
    () => ({ number }),
    () => ({ number: NO_NUMBER }),
  ],
  'by node': [
    'query ($id: ID!) { node(id: $id) { id ... on Complaint { number timeline { id } } } }',
    () => ({ id: hidden.complaint }),
    () => ({ id: random.complaint }),
  ],
  'by nodes': [
    'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }',
    () => ({ ids: [hidden.complaint, hidden.contact, hidden.attachment] }),
    () => ({ ids: [random.complaint, random.contact, encodeId('attachment', newId())] }),
  ],
  'by a contact report': [
    'query ($id: ID!) { node(id: $id) { ... on ContactReport { report } } }',
    () => ({ id: hidden.contact }),
    () => ({ id: random.contact }),
  ],
  'by search on a word': [
    'query ($search: String) { complaints(filter: { search: $search }) { totalCount nodes { id } edges { cursor } pageInfo { endCursor hasNextPage } } }',
    () => ({ search: WORD }),
    () => ({ search: 'Nergensgeschreven' }),
  ],
  'by search on its number': [
    'query ($search: String) { complaints(filter: { search: $search }) { totalCount nodes { id } } }',
    () => ({ search: number }),
    () => ({ search: NO_NUMBER }),
  ],
  'by an act': [
    `mutation ($id: ID!, $handler: ID!) { assignComplaint(input: { complaintId: $id, expectedVersion: 1, handlerId: $handler })
       { complaint { id } userErrors { code path message } } }`,
    () => ({ id: hidden.complaint, handler: encodeId('handler', newId()) }),
    () => ({ id: random.complaint, handler: encodeId('handler', newId()) }),
  ],
}

/** Everybody for whom it is not there, and how that comes. */
const kept: Record<string, { readonly as: PersonKey; readonly before: () => Promise<unknown> }> = {
  'whom it is about': { as: 'marieke', before: () => about(office, number, 'marieke') },
  'a director whom it is about': { as: 'hendrik', before: () => about(office, number, 'hendrik') },
  'a handler of another team': {
    as: 'sander',
    before: async () => {
      await about(office, number, null)
      await readByTeam(office, 'TEAM')
    },
  },
}

describe.each(Object.entries(kept))('KP-1 D-18 another’s complaint, for %s', (_, { as, before }) => {
  beforeAll(before)

  it.each(Object.entries(ways))('%s is answered as what is not there, byte for byte', async (_way, way) => {
    const [query, variables, other] = way
    const answer = await answerTo(office, as, query, variables())
    expect(answer).toBe(await answerTo(office, as, query, other()))
    expect(answer).not.toContain('INTERNAL')
  })

  it('nested in its seller, category and handler it is neither shown nor counted', async () => {
    const query = `query ($seller: ID!, $category: ID!, $handler: ID!, $search: String) {
      seller(id: $seller) { openComplaints complaints(filter: { search: $search }) { totalCount nodes { id } } }
      category: node(id: $category) { ... on Category { complaints(filter: { search: $search }) { totalCount nodes { id } } } }
      handler: node(id: $handler) { ... on Handler { workload { open } complaints(first: 100) { nodes { number } }
        work: complaints(filter: { open: true }) { totalCount } } }
    }`
    const category = await categoryOf(office, 'LEV-02')
    const handler = await handlerOf(office, 'fatima')
    const variables = { seller: hidden.seller, category, handler, search: WORD }
    const { data } = await office.ask(query, variables, { as })
    expect([data.seller.complaints, data.category.complaints]).toEqual(
      Array(2).fill({ totalCount: 0, nodes: [] }),
    )
    expect(data.handler.workload.open).toBe(data.handler.work.totalCount)
    expect(JSON.stringify(data)).not.toContain(number)
    const all = await office.ask(query, variables, { as: 'maarten' })
    expect(all.data.seller.complaints.totalCount).toBe(1)
    expect(all.data.seller.openComplaints).toBeGreaterThan(data.seller.openComplaints)
  })

  it('its file is not there', async () => {
    const cookie = await office.cookieOf(as)
    const get = async (id: string) => {
      const response = await fetch(`${office.url}/attachments/${id}`, { headers: { cookie } })
      return [response.status, await response.text()]
    }
    expect(await get(hidden.attachment)).toEqual(await get(encodeId('attachment', newId())))
    expect((await get(hidden.attachment))[0]).toBe(404)
  })

  it('in an export it is as what is not there, byte for byte', async () => {
    const cookie = await office.cookieOf(as)
    const take = async (search: string) => {
      const response = await fetch(`${office.url}/exports/complaints.csv`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie },
        body: JSON.stringify({ filter: { search }, withComplainant: true }),
      })
      return [response.status, await response.text()]
    }
    for (const search of [WORD, number]) expect(await take(search)).toEqual(await take(NO_NUMBER))
    expect((await take(number))[0]).toBe(200)
  })

  it('nothing of it is heard', async () => {
    const socket = openSocket(office.url, { cookie: await office.cookieOf(as) })
    const heard = socket.ask('subscription { complaintChanged { complaint { number } } }')
    await vi.waitFor(() => expect(office.app.office.events.subscriberCount).toBe(1), 30_000)
    const attempt = { kind: 'ATTEMPT', at: clock.now().toString(), report: 'Geen gehoor.' }
    const [{ version }] = await office.rows('select version from complaint where number = $1', [number])
    const input = { ...attempt, complaintId: hidden.complaint, expectedVersion: version }
    const act =
      'mutation ($input: RecordContactInput!) { recordContact(input: $input) { userErrors { message } } }'
    expect((await office.ask(act, { input }, { as: 'maarten' })).data.recordContact.userErrors).toEqual([])
    const other = await submitted(office)
    await vi.waitFor(() => expect(heard.data).toHaveLength(1), 30_000)
    expect(heard.data[0].complaintChanged.complaint.number).toBe(other)
    await socket.dispose()
    await submitted(office)
    await vi.waitFor(() => expect(office.app.office.events.subscriberCount).toBe(0), 30_000)
  })
})
