import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestOffice, type TestOffice } from '../test-office/test-office.fixture.js'

let office: TestOffice
let ids: { parent: string; seller: string; policy: string }

// biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for
type Node = any

const fields: Record<string, string> = {
  handlers: 'id name function email roles onDuty workload { open }',
  categories: 'id code nameNl nameEn retired parent { id } openComplaints',
  sellers: 'id name country accountState openedOn trader { name registerNumber } openComplaints',
  policyCategories: 'id code nameNl nameEn',
  violations: 'id number facts state weight deedOn seller { id } category { id }',
}

async function list(name: string, filter: object = {}): Promise<Node[]> {
  const type = {
    handlers: 'Handler',
    categories: 'Category',
    sellers: 'Seller',
    policyCategories: 'PolicyCategory',
    violations: 'Violation',
  }[name]
  const query = `query ($filter: ${type}Filter) { ${name}(filter: $filter, first: 100) { totalCount nodes { ${fields[name]} } } }`
  const { data, errors } = await office.ask(query, { filter }, { as: 'marieke' })
  expect(errors).toBe(undefined)
  expect(data[name].totalCount).toBe(data[name].nodes.length)
  return data[name].nodes
}

beforeAll(async () => {
  office = await openTestOffice()
  await office.rows(`update category set retired_at = now() where code = 'OVG'`)
  await office.rows(`update seller set account_state = 'CLOSED' where name = 'Boek & Blad'`)
  await office.rows(`update seller set name = '100% Fiets_plezier' where name = 'Fietsplezier'`)
  const violations = await list('violations')
  const categories = await list('categories')
  ids = {
    parent: categories.find(({ code }) => code === 'LEV').id,
    seller: violations[0].seller.id,
    policy: violations[0].category.id,
  }
})
afterAll(() => office.close())

const has =
  (...texts: string[]) =>
  (part: string) =>
    texts.some((text) => text.toLowerCase().includes(part.toLowerCase()))

// biome-ignore format: a table is read across
const filters: [list: string, what: string, filter: () => object, fits: (node: Node) => boolean][] = [
  ['handlers', 'part of a name', () => ({ search: 'HOEK' }), ({ name, function: work, email }) => has(name, work, email)('hoek')],
  ['handlers', 'part of a function', () => ({ search: 'behandel' }), ({ name, function: work, email }) => has(name, work, email)('behandel')],
  ['handlers', 'part of an address', () => ({ search: 'ravi@' }), ({ email }) => has(email)('ravi@')],
  ['handlers', 'a role', () => ({ roles: ['MANAGEMENT', 'AUDITOR'] }), ({ roles }) => roles.includes('MANAGEMENT') || roles.includes('AUDITOR')],
  ['handlers', 'on duty', () => ({ onDuty: true }), ({ onDuty }) => onDuty],
  ['handlers', 'not on duty', () => ({ onDuty: false }), ({ onDuty }) => !onDuty],
  ['categories', 'part of a code', () => ({ search: 'lev-' }), ({ code, nameNl, nameEn }) => has(code, nameNl, nameEn)('lev-')],
  ['categories', 'part of an English name', () => ({ search: 'refund' }), ({ code, nameNl, nameEn }) => has(code, nameNl, nameEn)('refund')],
  ['categories', 'under another', () => ({ parentIds: [ids.parent] }), ({ parent }) => parent?.id === ids.parent],
  ['categories', 'retired', () => ({ retired: true }), ({ retired }) => retired],
  ['categories', 'in use', () => ({ retired: false }), ({ retired }) => !retired],
  ['sellers', 'part of a name', () => ({ search: 'tech' }), ({ name, trader }) => has(name, trader.name)('tech')],
  ['sellers', 'part of a register number', () => ({ search: '0194' }), ({ trader }) => trader.registerNumber.includes('0194')],
  ['sellers', 'a percent sign in a name', () => ({ search: '%' }), ({ name }) => name.includes('%')],
  ['sellers', 'an underscore in a name', () => ({ search: '_' }), ({ name }) => name.includes('_')],
  ['sellers', 'a country', () => ({ countries: ['BE'] }), ({ country }) => country === 'BE'],
  ['sellers', 'a state', () => ({ accountStates: ['CLOSED', 'SUSPENDED'] }), ({ accountState }) => accountState !== 'OPEN'],
  ['sellers', 'several at once', () => ({ countries: ['NL'], accountStates: ['OPEN'], search: 'e' }), ({ name, trader, country, accountState }) => country === 'NL' && accountState === 'OPEN' && has(name, trader.name)('e')],
  ['policyCategories', 'part of a name', () => ({ search: 'norm' }), ({ code, nameNl, nameEn }) => has(code, nameNl, nameEn)('norm')],
  ['violations', 'part of a number', () => ({ search: 'V-00000' }), ({ number, facts }) => has(number, facts)('V-00000')],
  ['violations', 'a seller', () => ({ sellerIds: [ids.seller] }), ({ seller }) => seller.id === ids.seller],
  ['violations', 'a category', () => ({ policyCategoryIds: [ids.policy] }), ({ category }) => category.id === ids.policy],
  ['violations', 'a state', () => ({ states: ['BOOKED'] }), ({ state }) => state === 'BOOKED'],
]

describe('a filter gives exactly the rows that fit', () => {
  it.each(filters)('%s: %s', async (name, _, filter, fits) => {
    const all = await list(name)
    const expected = all.filter(fits)
    expect(expected.length).toBeGreaterThan(0)
    if (name !== 'violations') expect(expected.length).toBeLessThan(all.length)
    expect(await list(name, filter())).toEqual(expected)
  })

  it('violations: between two days of the deed', async () => {
    const all = (await list('violations')).toSorted((one, other) => (one.deedOn < other.deedOn ? -1 : 1))
    const [deedFrom, deedUntil] = [all[1].deedOn, all.at(-2).deedOn]
    const fits = ({ deedOn }: Node) => deedOn >= deedFrom && deedOn <= deedUntil
    expect((await list('violations', { deedFrom, deedUntil })).length).toBe(all.filter(fits).length)
  })
})

describe('the order by open complaints is that of the figure shown', () => {
  it.each([
    ['handlers', 'workload'],
    ['categories', 'openComplaints'],
    ['sellers', 'openComplaints'],
  ])('%s', async (name, figure) => {
    const query = `{ ${name}(first: 100, orderBy: { field: OPEN_COMPLAINTS, direction: DESC }) { nodes { ${fields[name]} } } }`
    const { data } = await office.ask(query, {}, { as: 'marieke' })
    const figures = data[name].nodes.map((node: Node) =>
      figure === 'workload' ? node.workload.open : node.openComplaints,
    )
    expect(figures[0]).toBeGreaterThan(0)
    expect(figures).toEqual(figures.toSorted((one: number, other: number) => other - one))
  })
})

describe('D-15 the sellers of a register number', () => {
  const ask = async (register: string, number: string) => {
    const query = `query ($register: Register!, $number: RegisterNumber!) {
      sellerByRegisterNumber(register: $register, number: $number) { name } }`
    const { data, errors } = await office.ask(query, { register, number }, { as: 'marieke', language: 'en' })
    return errors?.[0]?.message ?? data.sellerByRegisterNumber.map(({ name }: Node) => name)
  }

  it('are found with leading zeros kept, and spaces and dots read over', async () => {
    expect(await ask('KVK', '01948273')).toEqual(['Huis & Haard', 'Huis & Haard België'])
    expect(await ask('KVK', ' 0194 8273 ')).toEqual(['Huis & Haard', 'Huis & Haard België'])
    expect(await ask('KBO', '0765.432.146')).toEqual(['Speelhoek'])
  })

  it('are none of another register, or of a number that nobody has', async () => {
    expect(await ask('KBO', '01948273')).toEqual([])
    expect(await ask('KVK', '12345678')).toEqual([])
  })

  it.each(['194827', '019482733', 'abc', ''])(
    'are not looked for by %j, which is no number',
    async (number) => {
      expect(await ask('KVK', number)).toMatch(/^number: RegisterNumber \(.*\) is expected here\.$/)
    },
  )
})
