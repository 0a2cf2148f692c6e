import type { JsonOf, ListDefinition } from '../graph/list-definition.js'
import { isOpen } from '../graph/open-complaints.js'
import { containsPattern } from '../graph/search-words.js'
import { jsonOf, type Shape } from '../graph/shape.js'
import { inColumn, reachedFor, type Visible } from '../graph/visible.js'
import { visibleComplaints } from '../graph/visible-complaints.js'
import { pointsLeft, pointsNow } from './points-left.js'
import type { SellerFilter, SellerOrderName, SellerType, TraderType } from './seller.type.js'

/** A seller with its trader, in a statement that joins both under these names. */
export const sellerShape = (seller: string, trader: string): Shape<SellerType> => ({
  values: {
    id: `${seller}.id`,
    name: `${seller}.name`,
    country: `${seller}.country`,
    accountState: `${seller}.account_state`,
    openedOn: `${seller}.opened_on`,
    leftOn: `${seller}.left_on`,
    trader: { shape: traderShape(trader) },
  },
  ofRequest: { points: pointsNow(seller) },
  always: ['id'],
  needs: { linkedSellers: ['trader'] },
})

const traderShape = (trader: string): Shape<TraderType> => ({
  values: {
    id: `${trader}.id`,
    register: `${trader}.register`,
    registerNumber: `${trader}.register_number`,
    name: `${trader}.name`,
    country: `${trader}.country`,
    blockedOn: `${trader}.blocked_on`,
  },
  always: ['id'],
})

/** A whole trader as one JSON value. */
export const traderJson = (trader: string): JsonOf<TraderType> => jsonOf(traderShape(trader), 'ALL')

/** A whole seller with its trader as one JSON value; null where the join found none. */
export const sellerJson = (seller: string, trader: string): JsonOf<SellerType> =>
  `case when ${seller}.id is null then null else ${jsonOf(sellerShape(seller, trader), 'ALL')} end`

/** The sellers that the reader may see, in a statement that names the seller so. */
export const visibleSellers = (seller: string): Visible =>
  reachedFor('sellers:read', 'sellers', { sellerId: inColumn(`${seller}.id`) })

export const sellerList: ListDefinition<SellerType, SellerFilter, SellerOrderName> = {
  name: 'sellers',
  from: 'seller s left join trader t on t.id = s.trader_id',
  id: 's.id',
  node: sellerShape('s', 't'),
  orders: {
    NAME: { sql: 's.name collate dutch', type: 'text' },
    OPENED_ON: { sql: 's.opened_on', type: 'date' },
    OPEN_COMPLAINTS: {
      sql: (binder, context) =>
        `(select count(*)::int from complaint o where o.seller_id = s.id and ${isOpen('o')}
          and ${visibleComplaints('o')(binder, context)})`,
      type: 'int',
    },
    POINTS: { sql: (binder, context) => pointsLeft('s', binder, context), type: 'int' },
    ACCOUNT_STATE: { sql: `array_position('{OPEN,SUSPENDED,CLOSED}'::text[], s.account_state)`, type: 'int' },
  },
  defaultOrder: { field: 'NAME', direction: 'ASC' },
  visible: visibleSellers('s'),
  conditions: (filter, binder, context) => {
    const conditions: string[] = []
    if (filter.search != null) {
      const pattern = binder.bind(containsPattern(filter.search))
      conditions.push(
        `(s.name ilike ${pattern} or t.name ilike ${pattern} or t.register_number ilike ${pattern})`,
      )
    }
    if (filter.countries != null) conditions.push(`s.country = any(${binder.bind(filter.countries)}::text[])`)
    if (filter.accountStates != null)
      conditions.push(`s.account_state = any(${binder.bind(filter.accountStates)}::text[])`)
    if (filter.pointsAtLeast != null)
      conditions.push(`${pointsLeft('s', binder, context)} >= ${binder.bind(filter.pointsAtLeast)}::int`)
    if (filter.pointsAtMost != null)
      conditions.push(`${pointsLeft('s', binder, context)} <= ${binder.bind(filter.pointsAtMost)}::int`)
    return conditions
  },
}
