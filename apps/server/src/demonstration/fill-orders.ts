import { accepted } from '@waarborg/domain/foundation'
import { newId } from '../graph/new-id.js'
import type { Office } from '../office.js'
import { insertOrders } from '../orders/index.js'
import type { House } from './fill-house.js'
import type { PlannedOrder } from './plan/plan-orders.js'

const AT_ONCE = 2_000

/** Brings the orders in as an import would: set-wise, in one transaction. */
export async function fillOrders(
  office: Office,
  house: House,
  orders: readonly PlannedOrder[],
): Promise<void> {
  const importId = newId<'import'>()
  await office.transact(async (manager) => {
    for (let place = 0; place < orders.length; place += AT_ONCE) {
      const rows = orders.slice(place, place + AT_ONCE).map(({ seller, ...order }) => ({
        ...order,
        sellerId: house.sellers.get(seller) ?? null,
        sellerName: seller,
        currency: order.amountInCents === null ? null : 'EUR',
      }))
      await insertOrders(manager, rows, importId)
    }
    return accepted(null)
  })
}
