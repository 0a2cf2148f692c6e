import type { SellerId } from '@waarborg/domain/foundation'
import type { Relation } from '@waarborg/schema/access-table'
import { decodeId, encodeId } from '../../graph/ids.js'
import type { TestOffice } from '../../test-office/test-office.fixture.js'
import { booked } from '../../violations/booked-violation.fixture.js'
import { forAll, onceFor, type TableObject } from './table-object.fixture.js'
import { fillFile } from './table-violations.fixture.js'

export interface Accounts {
  /** The accounts that the seller contact and the partner key of the table speak for; the first, with orders, is looked at. */
  readonly mine: readonly [string, string]
  readonly own: string
  readonly sameTrader: string
  readonly another: string
  readonly names: Readonly<Record<string, string>>
  readonly order: { readonly id: string; readonly number: string }
}

/** Of one trader two accounts that are the reader's and one that is not, and a stranger's. */
export const accountsOf = onceFor(async (office): Promise<Accounts> => {
  const query = '{ orders(first: 100) { nodes { id number seller { id name linkedSellers { id name } } } } }'
  const { data } = await office.ask(query, {}, { as: 'ravi' })
  const known: Known[] = data.orders.nodes.filter(({ seller }: { seller: unknown }) => seller !== null)
  const order = known.find(({ seller }) => seller.linkedSellers.length > 0)
  const [sameTrader] = order?.seller.linkedSellers ?? []
  if (order === undefined || sameTrader === undefined) throw new Error('Nobody has two accounts')
  const family = [order.seller, ...order.seller.linkedSellers].map(({ id }) => id)
  const strangers = new Map(known.map(({ seller }) => [seller.id, seller]))
  for (const id of family) strangers.delete(id)
  const [another] = [...strangers.values()]
  if (another === undefined) throw new Error('There are too few sellers')
  const own = order.seller
  const [also] = await office.rows(
    `insert into seller (id, trader_id, name, country, opened_on)
     select gen_random_uuid(), trader_id, name || ' 2', country, opened_on from seller where id = $1 returning id`,
    [sellerIdOf(own.id)],
  )
  await office.rows(
    'update trader set blocked_on = current_date where id in (select trader_id from seller where id = any($1::uuid[])) returning id',
    [[own, another].map(({ id }) => sellerIdOf(id))],
  )
  const names = Object.fromEntries([own, sameTrader, another].map(({ id, name }) => [id, name]))
  return {
    mine: [own.id, encodeId('seller', also.id)],
    own: own.id,
    sameTrader: sameTrader.id,
    another: another.id,
    names,
    order,
  }
})

const sellerIdOf = (address: string): SellerId => decodeId('seller', address) as SellerId

interface Named {
  readonly id: string
  readonly name: string
}
type Known = Accounts['order'] & { readonly seller: Named & { readonly linkedSellers: readonly Named[] } }

/** Each of the accounts lost points by now, and some of them return. */
export async function pointsTaken(office: TestOffice, { own, sameTrader, another }: Accounts): Promise<void> {
  for (const id of [own, sameTrader, another]) await booked(office, sellerIdOf(id), { weight: 50 })
}

/** Staff stand to all sellers alike. */
export const toSellers = (relation: Relation): TableObject['relationOf'] => ({
  ...forAll('x'),
  seller: relation,
  partner: relation,
})

export const sellerObjects = ({ own, sameTrader, another, names }: Accounts): TableObject[] => [
  { variables: { seller: own, sellerName: names[own] }, relationOf: toSellers('o') },
  { variables: { seller: sameTrader, sellerName: names[sameTrader] }, relationOf: toSellers('t') },
  { variables: { seller: another, sellerName: names[another] }, relationOf: toSellers('x') },
]

/** Booked violations of these accounts, each with all that can belong to one, the first with a complaint behind it. */
export async function violationObjects(office: TestOffice, accounts: Accounts, complaint: string) {
  const sql = `select id from violation where points_return_on is not null order by number limit 3`
  const rows: { id: string }[] = await office.rows(sql)
  const relations = ['o', 't', 'x'] as const
  const sellers = [accounts.own, accounts.sameTrader, accounts.another]
  const objects: TableObject[] = []
  for (const [index, { id }] of rows.entries()) {
    await office.rows(
      `update violation set seller_id = $2, complaint_id = (select id from complaint where number = $3)
       where id = $1 returning id`,
      [id, decodeId('seller', sellers[index] ?? ''), index === 0 ? complaint : null],
    )
    await fillFile(office, id, index)
    objects.push({
      variables: { violation: encodeId('violation', id) },
      relationOf: toSellers(relations[index] ?? 'x'),
    })
  }
  return objects
}
