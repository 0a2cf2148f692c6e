import type { Actor, Permission } from '@waarborg/domain/access'
import type { PartnerKeyId, SellerContactId, SellerId } from '@waarborg/domain/foundation'
import { type GraphQLSchema, graphql } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RequestContext } from '../graph/context.js'
import { decodeId, encodeId } from '../graph/ids.js'
import { Loaders } from '../graph/loaders.js'
import { newId } from '../graph/new-id.js'
import { makeSchema } from '../schema.js'
import { openTestOffice, type TestOffice } from '../test-office/test-office.fixture.js'

let office: TestOffice
let schema: GraphQLSchema
let own: SellerId
let others: SellerId
beforeAll(async () => {
  office = await openTestOffice()
  schema = await makeSchema()
  const rows = await office.rows(
    `select s.id, count(*) over (partition by s.trader_id) as accounts from seller s
     join violation v on v.seller_id = s.id group by s.id, s.trader_id order by count(v.id) desc, s.id limit 2`,
  )
  own = rows[0].id
  others = rows[1].id
  // Another account of the same trader, which is not one of the reader's.
  await office.rows(
    'update seller set trader_id = (select trader_id from seller where id = $1) where id = $2',
    [own, others],
  )
})
afterAll(() => office.close())

const scopes: Permission[] = ['sellers:read', 'violations:read', 'categories:read', 'complaints:submit']
const actors: [string, () => Actor][] = [
  ['a seller', () => ({ kind: 'seller', contactId: newId() as SellerContactId, sellerIds: [own] })],
  [
    'a seller’s software',
    () => ({ kind: 'partner', keyId: newId() as PartnerKeyId, sellerIds: [own], scopes }),
  ],
]

/** As an operation of this actor is executed, however it came in. */
async function ask(actor: Actor, source: string, variableValues = {}) {
  const contextValue: RequestContext = {
    office: office.app.office,
    requestId: 'of-the-test',
    address: '',
    device: '',
    actor,
    credential: 'none',
    askAgain: null,
    session: null,
    setRetryAfter: null,
    locale: 'NL',
    at: office.app.office.now(),
    loaders: new Loaders(),
    idempotencyKey: null,
    setSession: null,
    setSellerSession: null,
    sessionToken: null,
    sellerSession: null,
    sellerToken: null,
    onSlow: () => {},
  }
  const { data, errors = [] } = await graphql({ schema, source, contextValue, variableValues })
  const codes = errors.map(({ extensions, message }) => extensions.code ?? message)
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what it asked for
  return { data: data as any, codes }
}

describe.each(actors)('D-16 %s', (_, actorOf) => {
  it('sees the own account alone, in lists, counts, by id and by the number of its trader', async () => {
    const [trader] = await office.rows(
      'select register, register_number from trader t join seller s on s.trader_id = t.id where s.id = $1',
      [own],
    )
    const { data, codes } = await ask(
      actorOf(),
      `query ($own: ID!, $other: ID!, $register: Register!, $number: RegisterNumber!) {
        sellers { totalCount nodes { id linkedSellers { id } trader { sellers { id } } } }
        mine: seller(id: $own) { id } another: seller(id: $other) { id } node(id: $other) { id } nodes(ids: [$own, $other]) { id }
        sellerByRegisterNumber(register: $register, number: $number) { id }
      }`,
      {
        own: encodeId('seller', own),
        other: encodeId('seller', others),
        register: trader.register,
        number: trader.register_number,
      },
    )
    const it = { id: encodeId('seller', own) }
    expect(codes).toEqual([])
    expect(data.sellers).toEqual({
      totalCount: 1,
      nodes: [{ ...it, linkedSellers: [], trader: { sellers: [it] } }],
    })
    expect([data.mine, data.another, data.node, data.nodes]).toEqual([it, null, null, [it, null]])
    expect(data.sellerByRegisterNumber).toEqual([it])
  })

  it('sees the own violations alone, by ids that do not tell when, and none of the complaint behind them', async () => {
    const [foreign] = await office.rows('select id from violation where seller_id = $1 limit 1', [others])
    const { data, codes } = await ask(
      actorOf(),
      `query ($other: ID!, $seller: ID!) {
        violations(first: 100) { totalCount nodes { id seller { id } complaint { id } } }
        violation(id: $other) { id } node(id: $other) { id }
        found: violations(filter: { sellerIds: [$seller] }) { totalCount }
        policyCategories { totalCount }
      }`,
      { other: encodeId('violation', foreign.id), seller: encodeId('seller', others) },
    )
    const mine = await office.rows('select id, complaint_id from violation where seller_id = $1', [own])
    expect(codes).toEqual([])
    expect(data.violations.totalCount).toBe(mine.length)
    expect(data.violations.nodes.map(({ id }: { id: string }) => decodeId('violation', id)).sort()).toEqual(
      mine.map(({ id }) => id).sort(),
    )
    for (const { id } of mine) expect(id[14]).toBe('4')
    for (const { complaint } of data.violations.nodes) expect(complaint).toBe(null)
    expect([data.violation, data.node, data.found.totalCount]).toEqual([null, null, 0])
    expect(data.policyCategories.totalCount).toBe(10)
  })

  it.each([
    '{ complaints { totalCount } }',
    '{ handlers { totalCount } }',
    '{ orders { totalCount } }',
    '{ dashboard { open } }',
    '{ organisation { name } }',
    '{ imports { totalCount } }',
    '{ sellers { nodes { complaints { totalCount } } } }',
    '{ sellers { nodes { orders { totalCount } } } }',
  ])('may not ask %s', async (query) => {
    const { codes } = await ask(actorOf(), query)
    expect(new Set(codes)).toEqual(new Set(['FORBIDDEN']))
  })

  it('learns of no complaint by a figure or by an order', async () => {
    const figures =
      '{ sellers { nodes { openComplaints orderCount complaintRate(from: "2020-01-01", until: "2030-01-01") { complaints } } } }'
    const { data, codes } = await ask(actorOf(), figures)
    expect(codes).toEqual([])
    expect(data.sellers.nodes).toEqual([{ openComplaints: null, orderCount: null, complaintRate: null }])
  })

  it('does not find people, categories’ figures or complaints by address', async () => {
    const [row] = await office.rows(
      'select c.id as complaint, h.id as handler, b.id as "order" from complaint c, handler h, customer_order b limit 1',
    )
    const ids = (['complaint', 'handler', 'order'] as const).map((noun) => encodeId(noun, row[noun]))
    const { data } = await ask(actorOf(), 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })
    expect(data.nodes).toEqual([null, null, null])
  })
})

it('D-16 software does only what its key names', async () => {
  const actor: Actor = {
    kind: 'partner',
    keyId: newId() as PartnerKeyId,
    sellerIds: [own],
    scopes: ['sellers:read'],
  }
  const { data } = await ask(actor, '{ sellers { nodes { id } } }')
  expect(data.sellers.nodes).toHaveLength(1)
  expect((await ask(actor, '{ violations { totalCount } }')).codes).toEqual(['FORBIDDEN'])
  const none: Actor = { ...actor, scopes: [] }
  expect((await ask(none, '{ sellers { totalCount } }')).codes).toEqual(['FORBIDDEN'])
})
