import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestOffice, type PersonKey, type TestOffice } from '../test-office/test-office.fixture.js'

let office: TestOffice
let ids: Record<string, string>

const everything = `{
  complaints(first: 1) { nodes { id } } handlers(first: 1) { nodes { id } } categories(first: 1) { nodes { id } }
  sellers(first: 1) { nodes { id } } policyCategories(first: 1) { nodes { id } }
  violations(first: 1, filter: { search: "" }) { nodes { id } }
}`

beforeAll(async () => {
  office = await openTestOffice()
  const { data } = await office.ask(everything, {}, { as: 'marieke' })
  ids = Object.fromEntries(
    Object.entries<{ nodes: { id: string }[] }>(data).map(([list, { nodes }]) => [list, nodes[0]?.id ?? '']),
  )
  const contacts = '{ complaints(first: 100) { nodes { contacts { id } } } }'
  const { complaints } = (await office.ask(contacts, {}, { as: 'marieke' })).data
  ids.contacts = complaints.nodes.flatMap((node: { contacts: { id: string }[] }) => node.contacts)[0].id
})
afterAll(() => office.close())

const codes = async (query: string, as: PersonKey) =>
  (await office.ask(query, {}, { as })).errors?.map(({ extensions }) => extensions.code) ?? []

describe('KP-1 who may not read complaints does not reach them by another way', () => {
  it.each([
    ['a seller', 'anouk', '{ sellers { nodes { complaints { totalCount } } } }'],
    ['a handler', 'anouk', '{ handlers { nodes { complaints { nodes { description } } } } }'],
    ['a category', 'anouk', '{ categories { nodes { complaints { edges { cursor } } } } }'],
    ['a handler', 'tess', '{ handlers { nodes { complaints { nodes { description } } } } }'],
    ['a category', 'tess', '{ categories { nodes { complaints { totalCount } } } }'],
  ] as const)('by %s, for %s', async (_, as, query) => {
    const found = await codes(query, as)
    expect(new Set(found)).toEqual(new Set(['FORBIDDEN']))
  })

  it('by a violation: its complaint is null', async () => {
    const query = '{ violations(first: 100) { nodes { complaint { number } } } }'
    const seen = async (as: PersonKey) =>
      (await office.ask(query, {}, { as })).data.violations.nodes.filter(
        ({ complaint }: { complaint: unknown }) => complaint !== null,
      ).length
    expect(await seen('marieke')).toBeGreaterThan(0)
    expect(await seen('ravi')).toBe(await seen('marieke'))
    expect(await seen('anouk')).toBe(0)
  })

  it('by a seller of the trader of a seller', async () => {
    const query = '{ sellers { nodes { trader { sellers { complaints { totalCount } } } } } }'
    expect(await codes(query, 'anouk')).toContain('FORBIDDEN')
  })
})

describe('what is not for the reader is not there, just like what is not there', () => {
  const nobodys = {
    complaints: 'cmp',
    handlers: 'han',
    contacts: 'rep',
    violations: 'vio',
    sellers: 'sel',
  } as const
  const hidden = {
    anouk: ['complaints', 'contacts'],
    tess: ['complaints', 'contacts', 'sellers', 'violations', 'policyCategories'],
    ravi: [],
    hendrik: [],
  } as const

  it.each(Object.entries(hidden))('for %s', async (as, lists) => {
    const names = Object.keys(ids)
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }'
    const { data, errors } = await office.ask(query, { ids: Object.values(ids) }, { as: as as PersonKey })
    expect(errors).toBe(undefined)
    const missing = names.filter((_, index) => data.nodes[index] === null)
    expect(missing.sort()).toEqual([...lists].sort())
    for (const list of lists) {
      const one = await office.ask(
        'query ($id: ID!) { node(id: $id) { id } }',
        { id: ids[list] },
        { as: as as PersonKey },
      )
      expect([one.data, one.errors]).toEqual([{ node: null }, undefined])
    }
  })

  it('an address of nobody is null for everybody', async () => {
    const none = Object.values(nobodys).map((prefix) => `${prefix}_00000000000000000000000000`)
    const strange = [
      '',
      'x',
      'cmp_',
      ids.complaints?.slice(0, -1),
      `${ids.complaints}0`,
      ids.complaints?.toUpperCase(),
    ]
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }'
    const { data } = await office.ask(query, { ids: [...none, ...strange] }, { as: 'marieke' })
    expect(data.nodes).toEqual(Array(none.length + strange.length).fill(null))
  })

  it('an address of one kind opens nothing of another kind', async () => {
    const query =
      'query ($id: ID!) { seller(id: $id) { id } complaint(id: $id) { id } violation(id: $id) { id } }'
    const { data } = await office.ask(query, { id: ids.handlers }, { as: 'marieke' })
    expect(data).toEqual({ seller: null, complaint: null, violation: null })
  })

  it('a hundred addresses are answered in their order, and one more is refused', async () => {
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }'
    const hundred = Array.from({ length: 100 }, (_, index) => (index % 2 === 0 ? ids.sellers : ids.handlers))
    expect((await office.ask(query, { ids: hundred }, { as: 'marieke' })).data.nodes).toEqual(
      hundred.map((id) => ({ id })),
    )
    const { errors } = await office.ask(
      query,
      { ids: [...hundred, ids.sellers] },
      { as: 'marieke', language: 'en' },
    )
    expect(errors).toMatchObject([
      { message: 'Ask for at most 100 ids at once.', extensions: { code: 'BAD_USER_INPUT' } },
    ])
  })
})
