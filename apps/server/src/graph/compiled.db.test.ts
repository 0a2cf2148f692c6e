import * as schema from '@waarborg/schema'
import { getOperationAST, Kind, print } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestOffice, type TestOffice } from '../test-office/test-office.fixture.js'

let office: TestOffice
let number: string

beforeAll(async () => {
  office = await openTestOffice()
  const [row] = await office.rows(
    `select number from complaint where state = 'IN_TREATMENT' order by sequence limit 1`,
  )
  number = row?.number as string
})
afterAll(() => office.close())

/** Asked so often that it is compiled on the way; the first answers are not. */
const TIMES = 6

async function answers(
  query: string,
  variables: object,
  as: 'marieke' | 'sander' | 'anouk' | 'tess' = 'marieke',
) {
  const given = []
  for (let time = 0; time < TIMES; time += 1) {
    const { data, errors } = await office.ask(query, variables, { as })
    given.push(steady({ data, errors }))
  }
  return given
}

/** Without what differs between two moments. */
const steady = (answer: object): unknown =>
  JSON.parse(
    JSON.stringify(answer, (key, value) => (['asOf', 'requestId'].includes(key) ? undefined : value)),
  )

const queries = Object.values(schema).flatMap((value) => {
  if (typeof value !== 'object' || value === null || !('kind' in value) || value.kind !== Kind.DOCUMENT)
    return []
  const operation = getOperationAST(value as never)
  return operation?.operation === 'query'
    ? [[operation.name?.value ?? '', print(value as never)] as const]
    : []
})

/** Whatever any of the operations asks for. */
const variables = () => ({
  number,
  search: 'fiets',
  complaints: true,
  sellers: true,
  first: 7,
  filter: null,
  orderBy: null,
  locale: 'NL',
  token: 'unknown',
  email: 'niemand@post.example',
  orderNumber: '2026-4471820',
})

function variablesOf(query: string): object {
  const names = [...query.matchAll(/\$(\w+):/g)].map(([, name]) => name)
  return Object.fromEntries(Object.entries(variables()).filter(([name]) => names.includes(name)))
}

describe('what is asked again and again is answered as it was the first time', () => {
  it('there are operations to ask', () => {
    expect(queries.length).toBeGreaterThan(10)
  })

  it.each(queries)('%s', async (_name, query) => {
    const [first, ...others] = await answers(query, variablesOf(query))
    for (const other of others) expect(other).toEqual(first)
  })

  it.each([
    ['what is for others', '{ complaints(first: 2) { nodes { number } } }', {}, 'tess'],
    ['a wrong page', '{ complaints(first: 0) { nodes { number } } }', {}, 'marieke'],
    ['a cursor that is none of ours', '{ complaints(after: "x") { nodes { number } } }', {}, 'marieke'],
    [
      'a fault beside what is right',
      '{ viewer { handler { name } } complaints(first: 999) { totalCount } }',
      {},
      'marieke',
    ],
    ['a wrong variable', 'query ($n: Int) { complaints(first: $n) { totalCount } }', { n: 'x' }, 'marieke'],
    [
      'aliases, fragments and directives',
      `query ($yes: Boolean!, $no: Boolean!) { a: complaints(first: 2) { nodes { n: number ...F } }
        b: complaints(first: 2) { edges { cursor node { state @skip(if: $yes) severity @include(if: $no) ... on Complaint { channel } } } } }
        fragment F on Complaint { handler { id name initials } category { name } __typename }`,
      { yes: true, no: false },
      'marieke',
    ],
    [
      'a node by its address',
      'query ($id: ID!) { node(id: $id) { id ... on Complaint { number } } }',
      { id: 'x' },
      'marieke',
    ],
    [
      'a day and a moment written in the question',
      '{ sellers(first: 2) { nodes { points(asOf: "2026-03-01", knownAt: "2030-01-01T00:00:00Z") { balance } } } }',
      {},
      'anouk',
    ],
    [
      'a day written within what is filtered by',
      '{ complaints(first: 3, filter: { receivedFrom: "2026-01-01" }) { totalCount nodes { number } } }',
      {},
      'marieke',
    ],
    [
      'a day that a variable is when it is left out',
      'query ($from: LocalDate = "2026-01-01") { complaints(first: 3, filter: { receivedFrom: $from }) { totalCount } }',
      {},
      'marieke',
    ],
    ['the schema itself', '{ __schema { queryType { name } } __typename }', {}, 'marieke'],
  ] as const)('%s', async (_what, query, given, as) => {
    const [first, ...others] = await answers(query, given, as)
    for (const other of others) expect(other).toEqual(first)
  })
})

describe('a field alone says what it says among all', () => {
  const alone = [
    'number state channel severity locale version receivedAt registeredAt subject description wish orderNumber sellerName',
    'managementInformedAt assignedAt assignmentConfirmedAt allowedActions',
    'complainant { name } ; complainant { checkedAt checkedBy { name } } ; complainant { address { town } email telephone }',
    'category { name } ; category { code retired } ; category { parent { code } } ; category { openComplaints }',
    'handler { initials } ; handler { email roles } ; handler { workload { open } } ; receiver { name }',
    'seller { name } ; seller { linkedSellers { name } } ; seller { points { balance } } ; seller { trader { registerNumber sellers { name } } }',
    'clocks { kind state dueOn explanation { summary } } ; nextClock { kind } ; contacts { report by { name } }',
    'timeline { kind at actor { name } contact { report } } ; attachments { name } ; history { source } ; order { number }',
  ].flatMap((line) => (line.includes('{') ? line.split(' ; ') : line.split(' ')))

  it.each(alone)('%s', async (field) => {
    const query = (fields: string) =>
      `query ($number: String!) { complaintByNumber(number: $number) { ${fields} } }`
    const whole = await office.ask(query(alone.join(' ')), { number }, { as: 'marieke' })
    const part = await office.ask(query(field), { number }, { as: 'marieke' })
    expect(whole.errors ?? part.errors).toBe(undefined)
    expect(part.data.complaintByNumber).not.toBe(null)
    expect(whole.data.complaintByNumber).toMatchObject(part.data.complaintByNumber)
  })

  const ofSeller = [
    'name country ; accountState openedOn leftOn ; openComplaints ; linkedSellers { name trader { name } }',
    'trader { name } ; trader { blockedOn sellers { name } } ; violations { totalCount } ; ledger { totalCount }',
    'points { balance } ; points { raw isClosed } ; points { start warning upcomingRestorations { on points } }',
  ].flatMap((line) => line.split(' ; '))

  it.each(ofSeller)('of a seller: %s', async (field) => {
    const query = (fields: string) => `{ sellers(first: 100) { nodes { ${fields} } } }`
    const whole = await office.ask(query(ofSeller.join(' ')), {}, { as: 'marieke' })
    const part = await office.ask(query(field), {}, { as: 'marieke' })
    expect(whole.errors ?? part.errors).toBe(undefined)
    expect(part.data.sellers.nodes.length).toBeGreaterThan(10)
    expect(whole.data.sellers.nodes).toMatchObject(part.data.sellers.nodes)
  })
})
