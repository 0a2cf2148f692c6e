import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { submitted } from '../complaints/acts/submission.fixture.js'
import { openTestOffice, type PersonKey, type TestOffice } from '../test-office/test-office.fixture.js'

const secret = 'Zeepaardje onder de brug'

let office: TestOffice
let variables: Record<string, string>
beforeAll(async () => {
  office = await openTestOffice()
  const number = await submitted(office, { subject: secret, description: secret })
  const [{ sellerId }] = await office.rows(`select seller_id as "sellerId" from violation limit 1`)
  await office.rows('update complaint set seller_id = $1 where number = $2 returning id', [sellerId, number])
  await office.rows(
    `update violation set complaint_id = (select id from complaint where number = $1) where seller_id = $2 returning id`,
    [number, sellerId],
  )
  const find = `query ($number: String!) { complaintByNumber(number: $number) {
    id number seller { id } category { id } violations { nodes { id } } } }`
  const { id, seller, category, violations } = (await office.ask(find, { number }, { as: 'ravi' })).data
    .complaintByNumber
  variables = { id, number, seller: seller.id, category: category.id, violation: violations.nodes[0].id }
})
afterAll(() => office.close())

const ofComplaint = 'fragment F on Complaint { subject description complainant { name } }'

/** Ways to the same text; each gives it to who may read it, and to nobody else. */
const ways: readonly (readonly [how: string, document: string])[] = [
  ['plainly', '{ complaint(id: $id) { subject } }'],
  ['by another name', '{ a: complaint(id: $id) { b: subject } c: complaint(id: $id) { d: description } }'],
  ['by the name of what is open', '{ viewer: complaint(id: $id) { id: subject } }'],
  ['in a fragment', `{ complaint(id: $id) { ...F } } ${ofComplaint}`],
  [
    'in a fragment of a fragment',
    `{ ...Q } fragment Q on Query { complaint(id: $id) { ...F } } ${ofComplaint}`,
  ],
  ['in a fragment without a name', '{ ... { complaint(id: $id) { ... on Complaint { ... { subject } } } } }'],
  ['by an interface', '{ node(id: $id) { id ... on Complaint { subject } } }'],
  [
    'by an interface in an interface',
    '{ nodes(ids: [$id]) { ... on Node { ... on Complaint { subject } } } }',
  ],
  ['when it is included', '{ complaint(id: $id) @include(if: true) { subject @include(if: true) } }'],
  ['when it is not skipped', '{ complaint(id: $id) @skip(if: false) { subject @skip(if: false) } }'],
  [
    'included in a fragment',
    `{ ...Q @include(if: true) } fragment Q on Query { complaint(id: $id) { ...F } } ${ofComplaint}`,
  ],
  ['twice, once skipped', '{ complaint(id: $id) @skip(if: true) { id } complaint(id: $id) { subject } }'],
  ['by its number', '{ complaintByNumber(number: $number) { subject } }'],
  ['in a list', '{ complaints(first: 100) { nodes { subject } edges { node { description } } } }'],
  ['by its seller', '{ seller(id: $seller) { complaints { nodes { subject } } } }'],
  ['by its violation', '{ violation(id: $violation) { complaint { subject } } }'],
  [
    'by its category',
    '{ node(id: $category) { ... on Category { complaints(first: 100) { nodes { subject } } } } }',
  ],
  ['on the dashboard', '{ dashboard { newest { subject } nearest { subject } } }'],
]

/** Asked so often that it is answered from what was compiled. */
const OFTEN = 5

const types: Record<string, string> = { number: 'String!' }

function asked(document: string) {
  const names = Object.keys(variables).filter((name) => new RegExp(`\\$${name}\\b`).test(document))
  const declared = names.map((name) => `$${name}: ${types[name] ?? 'ID!'}`).join(', ')
  return `query ${names.length === 0 ? '' : `(${declared})`} ${document}`
}

const answerTo = async (document: string, as?: PersonKey) =>
  JSON.stringify(await office.ask(asked(document), variables, as === undefined ? {} : { as }))

describe.each(ways)('KP-1 what a complaint says, asked %s,', (_how, document) => {
  it('is given to who reads complaints', async () => {
    expect(await answerTo(document, 'ravi')).toContain(secret)
  })

  it.each([['anouk'], ['tess'], [undefined]] as const)('is not given to %s, however often', async (as) => {
    for (let turn = 0; turn < OFTEN; turn += 1) {
      const answer = await answerTo(document, as)
      expect(answer).not.toContain(secret)
      expect(answer).not.toContain('Jan Jansen')
    }
    expect(await answerTo(document, 'ravi')).toContain(secret)
  })
})

const codes = async (as: PersonKey, query: string, given = {}) =>
  new Set((await office.ask(query, given, { as })).errors?.map(({ extensions }) => extensions.code) ?? [])
const FORBIDDEN = new Set(['FORBIDDEN'])

describe('KP-1 the complaints of a seller are refused by their code', () => {
  it.each([
    ['beside what is allowed', '{ sellers { nodes { id name complaints { totalCount } } } }'],
    ['in its edges', '{ sellers { edges { node { complaints { totalCount } } } } }'],
    [
      'by an interface',
      '{ sellers { nodes { ... on Node { ... on Seller { complaints { totalCount } } } } } }',
    ],
    [
      'included by a variable',
      'query ($x: Boolean = true) { sellers { nodes { complaints @include(if: $x) { totalCount } } } }',
    ],
    [
      'not skipped by a variable',
      'query ($x: Boolean = false) { sellers { nodes { complaints @skip(if: $x) { totalCount } } } }',
    ],
  ])('%s', async (_, query) => {
    for (let turn = 0; turn < OFTEN; turn += 1) expect(await codes('anouk', query)).toEqual(FORBIDDEN)
    expect(await codes('ravi', query)).toEqual(new Set())
    expect(await codes('anouk', query)).toEqual(FORBIDDEN)
  })

  it('and are not asked when a variable leaves them out', async () => {
    const query =
      'query ($x: Boolean!) { sellers { nodes { id complaints @include(if: $x) { totalCount } } } }'
    expect(await codes('anouk', query, { x: false })).toEqual(new Set())
    expect(await codes('anouk', query, { x: true })).toEqual(FORBIDDEN)
  })
})

it('KP-1 a complaint behind a violation is nothing, however it is asked', async () => {
  const query = `{ violations(first: 100) { nodes { a: complaint { number } ...F ... on Node { ... on Violation { c: complaint { id } } } } } }
    fragment F on Violation { b: complaint { description } }`
  const { data } = await office.ask(query, {}, { as: 'anouk' })
  expect(data.violations.nodes).not.toEqual([])
  for (const { a, b, c } of data.violations.nodes) expect([a, b, c]).toEqual([null, null, null])
})

it('KP-1 what is left out is not asked, and is no way to learn what one may', async () => {
  const left = '{ viewer { roles } complaint(id: $id) @include(if: false) { subject } }'
  for (const id of [variables.id, 'cmp_00000000000000000000000000']) {
    const { data, errors } = await office.ask(asked(left), { id }, { as: 'anouk' })
    expect([data, errors]).toEqual([{ viewer: { roles: ['POLICY_OFFICER'] } }, undefined])
  }
})

describe('KP-1 a list is put in order and filtered by nothing that its reader does not see', () => {
  it.each([
    ['complaints(orderBy: { field: COMPLAINANT_NAME, direction: ASC }) { edges { cursor } totalCount }'],
    ['complaints(filter: { search: "Zeepaardje" }) { totalCount }'],
    ['complaints(filter: { mine: true }) { totalCount }'],
    ['sellers { nodes { complaints(filter: { search: "Zeepaardje" }) { totalCount } } }'],
    ['handlers { nodes { complaints(orderBy: { field: SEVERITY, direction: ASC }) { edges { cursor } } } }'],
    ['orders(filter: { search: "jansen" }) { totalCount }'],
    ['imports(filter: { search: "cfpb" }) { totalCount }'],
  ])('%s', async (selection) => {
    for (const as of ['anouk', 'tess'] as const) {
      const { data, errors } = await office.ask(`{ ${selection} }`, {}, { as })
      expect([data, new Set(errors?.map(({ extensions }) => extensions.code))]).toEqual([
        null,
        new Set(['FORBIDDEN']),
      ])
    }
  })

  it.each(['sellers', 'handlers', 'categories', 'violations', 'complaints', 'orders'])(
    'of %s there is no order or filter but those that are named',
    async (list) => {
      for (const argument of [
        'orderBy: { field: PASSWORD_HASH, direction: ASC }',
        'orderBy: { field: TRACKING_HASH, direction: ASC }',
        'filter: { passwordHash: "a" }',
        'filter: { complaint: "a" }',
        'filter: { OR: [] }',
      ]) {
        const { data, errors } = await office.ask(
          `{ ${list}(${argument}) { totalCount } }`,
          {},
          { as: 'hendrik' },
        )
        expect([data, errors?.[0]?.extensions.code]).toEqual([undefined, 'GRAPHQL_VALIDATION_FAILED'])
      }
    },
  )

  const sorted = async (as: PersonKey, list: string, direction: string) => {
    const query = `{ ${list}(first: 100, orderBy: { field: OPEN_COMPLAINTS, direction: ${direction} }) { nodes { id } } }`
    return (await office.ask(query, {}, { as })).data[list].nodes.map(
      ({ id }: { id: string }) => id,
    ) as string[]
  }

  it.each([
    ['sellers', 'anouk'],
    ['categories', 'anouk'],
    ['categories', 'tess'],
    ['handlers', 'tess'],
  ] as const)('%s are not in order of their complaints for %s', async (list, as) => {
    const ids = await sorted(as, list, 'ASC')
    expect(ids).toEqual(ids.toSorted())
    expect(await sorted('ravi', list, 'ASC')).not.toEqual(ids)
  })

  it('a cursor of that order holds no count', async () => {
    const query =
      '{ sellers(first: 1, orderBy: { field: OPEN_COMPLAINTS, direction: DESC }) { pageInfo { endCursor } } }'
    const { data } = await office.ask(query, {}, { as: 'anouk' })
    const [body] = data.sellers.pageInfo.endCursor.split('.')
    expect(JSON.parse(Buffer.from(body, 'base64url').toString())[1]).toBe('0')
  })

  it.each(['complaintIds', 'complaintId', 'complaint'])(
    'violations cannot be filtered by %s',
    async (field) => {
      const query = `{ violations(filter: { ${field}: "x" }) { totalCount } }`
      expect(await codes('marieke', query)).toEqual(new Set(['GRAPHQL_VALIDATION_FAILED']))
    },
  )

  it('figures of complaints are nothing, rather than none, for who reads no complaints', async () => {
    const query = `{ handlers { nodes { workload { open } } } categories { nodes { openComplaints } } }`
    const { data } = await office.ask(query, {}, { as: 'tess' })
    for (const { workload } of data.handlers.nodes) expect(workload).toBe(null)
    for (const { openComplaints } of data.categories.nodes) expect(openComplaints).toBe(null)
  })
})
