import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestOffice, type TestOffice } from '../test-office/test-office.fixture.js'

let office: TestOffice

beforeAll(async () => {
  office = await openTestOffice()
})
afterAll(() => office.close())

/** Who asks is read once for each request. */
const SESSION = 1

async function statementsOf(query: string): Promise<number> {
  await office.cookieOf('marieke')
  const { reads } = office.app.office
  const before = reads.statements
  const { data, errors } = await office.ask(query, {}, { as: 'marieke' })
  expect(errors).toBeUndefined()
  expect(data.complaints.nodes.length).toBeGreaterThan(10)
  return reads.statements - before - SESSION
}

const neighbours =
  'number complainant { name } category { name } handler { name } receiver { name } seller { name trader { name } }'

it.each([
  [
    'a list with all its to-one neighbours is one',
    1,
    `{ complaints(first: 50) { nodes { ${neighbours} } } }`,
  ],
  ['its count is one more', 2, `{ complaints(first: 50) { totalCount nodes { ${neighbours} } } }`],
  [
    'what belongs to each row comes with it',
    1,
    `{ complaints(first: 50) { nodes { ${neighbours} nextClock { dueOn } clocks { kind } contacts { report }
        attachments { name } timeline { at } labels { name } } } }`,
  ],
  [
    'each nested connection is one more, however many rows it hangs under',
    4,
    `{ complaints(first: 50) { nodes { number
        seller { name complaints(first: 5, filter: { states: [RECEIVED] }) { nodes { number
          handler { name complaints(first: 5) { nodes { number } } } } } }
        category { complaints(first: 2) { nodes { number } } } } } }`,
  ],
])('%s SQL statement (%i)', async (_what, expected, query) => {
  expect(await statementsOf(query)).toBe(expected)
})

it('complaints → seller → complaints → handler gives what its filters say', async () => {
  const { data } = await office.ask(
    `{ complaints(first: 100, filter: { search: "Fietsplezier" }) { nodes {
        seller { name complaints(filter: { states: [IN_TREATMENT] }, orderBy: { field: NUMBER, direction: ASC }) {
          totalCount nodes { state seller { name } handler { name } } } } } } }`,
    {},
    { as: 'marieke' },
  )
  const [{ seller }] = data.complaints.nodes
  expect(seller.name).toBe('Fietsplezier')
  const handlers = await office.rows(
    `select h.name from complaint c join seller s on s.id = c.seller_id join handler h on h.id = c.handler_id
     where s.name = 'Fietsplezier' and c.state = 'IN_TREATMENT' order by c.sequence`,
  )
  expect(handlers.length).toBeGreaterThan(1)
  expect(seller.complaints.totalCount).toBe(handlers.length)
  expect(seller.complaints.nodes).toEqual(
    handlers.map(({ name }) => ({
      state: 'IN_TREATMENT',
      seller: { name: 'Fietsplezier' },
      handler: { name },
    })),
  )
})
