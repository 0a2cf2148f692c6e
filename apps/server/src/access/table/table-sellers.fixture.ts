import type { Relation } from '@waarborg/schema/access-table'
import { decodeId, encodeId } from '../../graph/ids.js'
import type { TestOffice } from '../../test-office/test-office.fixture.js'
import { forAll, type TableObject } from './table-object.fixture.js'

export interface Accounts {
  /** The account that the seller contact and the partner key of the table speak for. */
  readonly own: string
  readonly sameTrader: string
  readonly another: string
  readonly names: Readonly<Record<string, string>>
  readonly order: { readonly id: string; readonly number: string }
}

/** An account with orders, one beside it, and a stranger's. */
export async function accountsOf(office: TestOffice): Promise<Accounts> {
  const query = '{ orders(first: 100) { nodes { id number seller { id name linkedSellers { id name } } } } }'
  const { data } = await office.ask(query, {}, { as: 'ravi' })
  const known = data.orders.nodes.filter(({ seller }: { seller: unknown }) => seller !== null)
  const { id, number, seller } = known.find(
    (order: { seller: { linkedSellers: unknown[] } }) => order.seller.linkedSellers.length > 0,
  )
  const family = [seller.id, ...seller.linkedSellers.map((linked: { id: string }) => linked.id)]
  const stranger = known.find((order: { seller: { id: string } }) => !family.includes(order.seller.id))
  const all: { id: string; name: string }[] = [seller, ...seller.linkedSellers, stranger.seller]
  const names = Object.fromEntries(all.map((each) => [each.id, each.name]))
  return { own: seller.id, sameTrader: family[1], another: stranger.seller.id, names, order: { id, number } }
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

/** Booked violations of these accounts, the first with a complaint behind it; there are no acts for that yet. */
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
    objects.push({
      variables: { violation: encodeId('violation', id) },
      relationOf: toSellers(relations[index] ?? 'x'),
    })
  }
  return objects
}
