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

  it.each([['anouk'], ['tess'], [undefined]] as const)('is not given to %s', async (as) => {
    const answer = await answerTo(document, as)
    expect(answer).not.toContain(secret)
    expect(answer).not.toContain('Jan Jansen')
  })
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
})
