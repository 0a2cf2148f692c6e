import { type Address, textIn } from './address.js'
import { type Ordering, orderIn, writeOrder } from './ordering.js'
import { type Paging, pagingIn } from './paging.js'

/** What the address of every list holds, besides its own filters. */
export interface ListAddress extends Paging {
  readonly q?: string | undefined
  /** As `writeOrder` writes it; absent for the usual one. */
  readonly order?: string | undefined
}

/** What can be put in order, and the order when nobody chose one. */
export interface ListOrders<Field extends string> {
  readonly fields: readonly Field[]
  readonly usual: Ordering<Field>
}

/** Reads a list's address: what is searched, its own filters, its order and its page. */
export function listIn<Field extends string, Filters extends object>(
  address: Address,
  orders: ListOrders<Field>,
  filters: Filters,
): ListAddress & Filters {
  return {
    q: textIn(address, 'q'),
    ...filters,
    order: writeOrder(listOrderIn(address, orders), orders.usual),
    ...pagingIn(address),
  }
}

/** The order that an address asks. */
export const listOrderIn = <Field extends string>(
  address: object,
  { fields, usual }: ListOrders<Field>,
): Ordering<Field> => orderIn(address as Address, fields, usual)
