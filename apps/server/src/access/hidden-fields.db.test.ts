import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestOffice, type PersonKey, type TestOffice } from '../test-office/test-office.fixture.js'

let office: TestOffice
beforeAll(async () => {
  office = await openTestOffice()
})
afterAll(() => office.close())

const ask = (as: PersonKey, query: string, variables = {}) => office.ask(query, variables, { as })
const codes = async (as: PersonKey, query: string, variables = {}) =>
  new Set((await ask(as, query, variables)).errors?.map(({ extensions }) => extensions.code) ?? [])
const FORBIDDEN = new Set(['FORBIDDEN'])

describe('KP-1 a forbidden field stays forbidden', () => {
  it.each([
    ['under another name', '{ sellers { nodes { these: complaints { n: totalCount } } } }'],
    ['in a fragment', '{ sellers { nodes { ...F } } } fragment F on Seller { complaints { totalCount } }'],
    [
      'in a fragment within a fragment',
      '{ sellers { nodes { ...F } } } fragment F on Seller { ... on Seller { ...G } } fragment G on Seller { complaints { totalCount } }',
    ],
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
    ['in its edges', '{ sellers { edges { node { complaints { totalCount } } } } }'],
    ['beside what is allowed', '{ sellers { nodes { id name complaints { totalCount } } } }'],
  ])('%s', async (_, query) => {
    expect(await codes('anouk', query)).toEqual(FORBIDDEN)
    // Asked so often that it is answered from what was compiled.
    for (let turn = 0; turn < 4; turn += 1) await ask('anouk', query)
    expect(await codes('anouk', query)).toEqual(FORBIDDEN)
    expect(await codes('ravi', query)).toEqual(new Set())
    expect(await codes('anouk', query)).toEqual(FORBIDDEN)
  })

  it('and is not asked when a variable leaves it out', async () => {
    const query =
      'query ($x: Boolean!) { sellers { nodes { id complaints @include(if: $x) { totalCount } } } }'
    expect(await codes('anouk', query, { x: false })).toEqual(new Set())
    expect(await codes('anouk', query, { x: true })).toEqual(FORBIDDEN)
  })

  it('behind a violation, however it is asked', async () => {
    const query = `{ violations(first: 100) { nodes { a: complaint { number } ...F ... on Node { ... on Violation { c: complaint { id } } } } } }
      fragment F on Violation { b: complaint { description } }`
    const { data } = await ask('anouk', query)
    for (const { a, b, c } of data.violations.nodes) expect([a, b, c]).toEqual([null, null, null])
  })
})

describe('KP-1 what is hidden neither sorts nor filters', () => {
  const sorted = async (as: PersonKey, list: string, direction: string) => {
    const query = `{ ${list}(first: 100, orderBy: { field: OPEN_COMPLAINTS, direction: ${direction} }) { nodes { id } } }`
    return (await ask(as, query)).data[list].nodes.map(({ id }: { id: string }) => id) as string[]
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
    const { data } = await ask('anouk', query)
    const [body] = data.sellers.pageInfo.endCursor.split('.')
    expect(JSON.parse(Buffer.from(body, 'base64url').toString())[1]).toBe('0')
  })

  it.each([
    '{ complaints(orderBy: { field: COMPLAINANT_NAME, direction: ASC }) { totalCount } }',
    '{ sellers { nodes { complaints(orderBy: { field: COMPLAINANT_NAME, direction: ASC }) { totalCount } } } }',
    '{ sellers { nodes { complaints(filter: { search: "Jansen" }) { totalCount } } } }',
  ])('%s is not for who reads no complaints', async (query) => {
    expect(await codes('anouk', query)).toEqual(FORBIDDEN)
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
    const { data } = await ask('tess', query)
    for (const { workload } of data.handlers.nodes) expect(workload).toBe(null)
    for (const { openComplaints } of data.categories.nodes) expect(openComplaints).toBe(null)
  })
})
