import fc from 'fast-check'
import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
} from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { submitted } from '../complaints/acts/submission.fixture.js'
import { makeKeys, makeOneKey, withKey } from '../partner-keys/partner-key.fixture.js'
import { makeSchema } from '../schema.js'
import { type AskOptions, openTestOffice, type TestOffice } from '../test-office/test-office.fixture.js'

const schema: GraphQLSchema = await makeSchema()
const isList = ({ type }: GraphQLField<unknown, unknown>) => getNamedType(type).name.endsWith('Connection')
const lists = Object.values((schema.getQueryType() as GraphQLObjectType).getFields()).filter(isList)

function ordersOf({ args }: GraphQLField<unknown, unknown>): string[] {
  const order = getNamedType(args.find(({ name }) => name === 'orderBy')?.type)
  const field = isInputObjectType(order) ? getNamedType(order.getFields().field?.type) : undefined
  if (!isEnumType(field)) throw new Error('A list without orders')
  return field.getValues().map(({ name }) => name)
}

const cases = lists.flatMap((list) =>
  ordersOf(list).flatMap((field) =>
    ['ASC', 'DESC'].map((direction) => ({ list: list.name, field, direction })),
  ),
)

let office: TestOffice
let software: AskOptions
beforeAll(async () => {
  office = await openTestOffice()
  // Equal sort keys: only the ids tell these rows apart.
  await office.rows(
    `update complaint set received_at = date_trunc('day', received_at) where sequence % 2 = 0`,
  )
  await office.rows('update complainant set name = (select min(name) from complainant)')
  // As many as show the pages; thousands of orders would only take time.
  await office.rows(
    'delete from customer_order where id not in (select id from customer_order order by number limit 150)',
  )
  await office.rows(`
    delete from journal_entry where subject_id not in
      (select subject_id from journal_entry group by 1 order by count(*) limit 60);
    create table gone as select complaint_id as id from imported_complaint order by 1 offset 50;
    delete from imported_complaint where complaint_id in (select id from gone);
    delete from complainant where complaint_id in (select id from gone);
    delete from complaint_search where complaint_id in (select id from gone);
    delete from complaint where id in (select id from gone);
    drop table gone`)
  await office.rows('update violation set weight = 5, deed_on = current_date')
  await makeKeys(office, 30)
  const { data } = await office.ask('{ sellers(first: 100) { nodes { id } } }', {}, { as: 'marieke' })
  const sellerIds = data.sellers.nodes.map(({ id }: { id: string }) => id)
  software = withKey((await makeOneKey(office, { sellerIds, scopes: ['EXTRACTS_READ'] })).secret)
  await office.rows(`insert into complaint_extract (id, complaint_id, seller_id, text, consent_on, put_by, put_at)
    select gen_random_uuid(), c.id, c.seller_id, 'Wat is er gebeurd?', current_date, h.id, now()
    from (select * from complaint where seller_id is not null limit 40) c, (select id from handler limit 1) h`)
  await office.rows(`insert into seller_contact (id, name, email, language, added_at)
    select gen_random_uuid(), 'Noor ' || n % 7, n || '@winkel.example', 'NL', now() from generate_series(1, 40) n`)
  await office.rows(`insert into label (id, name, version)
    select gen_random_uuid(), 'Label ' || n, 1 from generate_series(1, 40) n`)
  await office.rows(`insert into safety_signal (id, danger, channel, received_at, recorded_at, version)
    select gen_random_uuid(), 'Rook.', 'FORM', date_trunc('day', now()) - n % 7 * interval '1 day', now(), 1
    from generate_series(1, 40) n`)
  await office.rows(`insert into force_majeure_window (id, state, from_on, until_on, reason_nl, reason_en, recorded_by_id,
      recorded_at, stands_at)
    select gen_random_uuid(), 'STANDING', current_date - 900 - n % 7, current_date - 890, 'Storing.', 'Outage.', h.id,
      date_trunc('day', now()), now() from generate_series(1, 40) n, (select id from handler limit 1) h`)
  await office.rows(`insert into force_majeure_category (window_id, policy_category_id)
    select w.id, (select id from policy_category limit 1) from force_majeure_window w`)
  await office.rows(`insert into outbox_message (id, kind, complaint_id, facts, recorded_at)
    select gen_random_uuid(), 'assignment-notice', c.id, jsonb_build_object('handlerId', h.id), date_trunc('day', now())
    from (select * from complaint where concerns_id is null limit 40) c, handler h where h.email = 'marieke@waarborg.example'`)
  await office.rows(`update seller set opened_on = date '2020-01-01'`)
  await office.rows('update trader set blocked_on = current_date')
})
afterAll(() => office.close())

/** Keys and contacts are the administrator's, extracts the sellers' software's, everything else the coordinator's or the policy officer's. */
function readerOf(list: string): AskOptions {
  if (list === 'complaintExtracts') return software
  if (list === 'forceMajeureWindows') return { as: 'anouk' }
  return { as: list === 'partnerKeys' || list === 'sellerContacts' ? 'tess' : 'marieke' }
}

/** A version of the policy is known by its number. */
const idOf = (list: string): string => (list === 'pointsPolicies' ? 'id: version' : 'id')

interface Page {
  readonly ids: string[]
  readonly more: boolean
  readonly cursor: string | null
}

async function pageOf(
  list: string,
  bounds: string,
  orderBy: { field: string; direction: string },
): Promise<Page> {
  const { field, direction } = orderBy
  const query = `{ ${list}(${bounds}, orderBy: { field: ${field}, direction: ${direction} }) {
    edges { cursor node { ${idOf(list)} } } nodes { ${idOf(list)} } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`
  const { data, errors } = await office.ask(query, {}, readerOf(list))
  expect(errors).toBe(undefined)
  const { edges, nodes, pageInfo } = data[list]
  const ids: string[] = nodes.map(({ id }: { id: string }) => id)
  expect(edges.map(({ node }: { node: { id: string } }) => node.id)).toEqual(ids)
  expect([edges[0]?.cursor ?? null, edges.at(-1)?.cursor ?? null]).toEqual([
    pageInfo.startCursor,
    pageInfo.endCursor,
  ])
  return bounds.includes('last')
    ? { ids, more: pageInfo.hasPreviousPage, cursor: pageInfo.startCursor }
    : { ids, more: pageInfo.hasNextPage, cursor: pageInfo.endCursor }
}

/** Walks a list in pages of these sizes, over and over, and gives its ids in their order. */
async function walk(
  list: string,
  order: { field: string; direction: string },
  sizes: readonly number[],
  end: 'first' | 'last',
  between: () => Promise<unknown> = async () => {},
): Promise<string[]> {
  const found: string[] = []
  const side = end === 'first' ? 'after' : 'before'
  let cursor: string | null = null
  for (let turn = 0; ; turn += 1) {
    const place = cursor === null ? '' : `, ${side}: "${cursor}"`
    const page = await pageOf(list, `${end}: ${sizes[turn % sizes.length]}${place}`, order)
    if (end === 'first') found.push(...page.ids)
    else found.unshift(...page.ids)
    if (!page.more) return found
    cursor = page.cursor
    await between()
  }
}

/** All ids of a list, in the largest pages that there are. */
const whole = (list: string, order: { field: string; direction: string }) => walk(list, order, [100], 'first')

it('every list of the graph is walked', () => {
  expect(lists.map(({ name }) => name).sort()).toEqual([
    'categories',
    'complaintExtracts',
    'complaints',
    'forceMajeureWindows',
    'handlers',
    'imports',
    'journalEntries',
    'labels',
    'notifications',
    'orders',
    'partnerKeys',
    'pointsPolicies',
    'policyCategories',
    'registerBlocks',
    'safetySignals',
    'sellerContacts',
    'sellers',
    'violations',
  ])
  expect(cases.length).toBeGreaterThan(30)
})

describe('pages of any size give every row once and in order, from either end', () => {
  it.each(cases)('$list by $field $direction', async ({ list, ...order }) => {
    const ids = await whole(list, order)
    const { data } = await office.ask(`{ ${list} { totalCount } }`, {}, readerOf(list))
    expect(ids.length).toBe(data[list].totalCount)
    expect(new Set(ids).size).toBe(ids.length)
    const most = Math.min(100, Math.max(9, Math.ceil(ids.length / 5)))
    const sizes = fc.array(fc.integer({ min: Math.ceil(most / 4), max: most }), {
      minLength: 1,
      maxLength: 4,
    })
    const property = fc.asyncProperty(sizes, fc.constantFrom('first', 'last'), async (some, end) => {
      expect(await walk(list, order, some, end)).toEqual(ids)
    })
    await fc.assert(property, { numRuns: 3 })
  })

  it.each(cases.filter(({ direction }) => direction === 'ASC'))(
    '$list by $field: one way is the other way round',
    async ({ list, field }) => {
      const up = await whole(list, { field, direction: 'ASC' })
      const down = await whole(list, { field, direction: 'DESC' })
      expect(down).toEqual(up.toReversed())
    },
  )
})

describe('while complaints come in, those that were there are each met once, in their order', () => {
  it.each(cases.filter(({ list }) => list === 'complaints'))(
    'by $field $direction',
    async ({ list, ...order }) => {
      const before = await whole(list, order)
      const met = await walk(list, order, [90, 60], 'first', () => submitted(office))
      expect(met.filter((id) => before.includes(id))).toEqual(before)
      expect(new Set(met).size).toBe(met.length)
    },
  )
})

it('a cursor of one list or order opens no other', async () => {
  for (const { list, field, direction } of cases) {
    const { cursor } = await pageOf(list, 'first: 1', { field, direction })
    for (const other of cases.filter((each) => each.list !== list || each.field !== field).slice(0, 3)) {
      const query = `query ($after: String) { ${other.list}(after: $after, orderBy: { field: ${other.field},
        direction: ${other.direction} }) { totalCount } }`
      const { errors } = await office.ask(query, { after: cursor }, readerOf(other.list))
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_CURSOR' } }])
    }
  }
})

it('a cursor given by one server is known to another of the same office', async () => {
  const { cursor } = await pageOf('sellers', 'first: 1', { field: 'NAME', direction: 'ASC' })
  const query = 'query ($after: String) { sellers(after: $after) { nodes { id } } }'
  const at = await office.another()
  expect((await office.ask(query, { after: cursor }, { as: 'marieke', at })).errors).toBe(undefined)
})
