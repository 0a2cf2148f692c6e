import type { Temporal } from 'temporal-polyfill'
import { parseOrderNumber } from '../complaints/index.js'
import {
  accepted,
  ifGiven,
  isBlank,
  parseEmail,
  parseText,
  type Result,
  refused,
  type SellerId,
  together,
} from '../foundation/index.js'
import type { Known, RawRow } from './known.js'
import { readAmountInCents } from './read-amount.js'
import { dayField, required } from './read-field.js'
import { sellerNamed } from './read-history-row.js'
import type { RowFault } from './row-fault.js'

/** An order as the shop's own system numbers it. @source KM-19 */
export interface OrderRow {
  readonly number: string
  readonly orderedOn: Temporal.PlainDate
  readonly customerName: string | null
  readonly customerEmail: string | null
  readonly sellerId: SellerId | null
  readonly sellerName: string | null
  readonly product: string | null
  readonly amountInCents: number | null
  readonly currency: string | null
}

const MAXIMUM_TEXT = 200

export function readOrderRow(row: RawRow, known: Known): Result<OrderRow, RowFault> {
  const line = (name: string) =>
    parseText(row[name], { path: [name], maximum: MAXIMUM_TEXT, multiline: false })
  const read = together({
    number: required(parseOrderNumber(row.number, ['number']), 'number'),
    orderedOn: required(dayField(row, 'orderedOn', known), 'orderedOn'),
    customerName: line('customerName'),
    customerEmail: ifGiven(row.customerEmail, (raw) => parseEmail(raw, ['customerEmail'])),
    sellerName: line('sellerName'),
    product: line('product'),
    amountInCents: amountField(row),
    currency: currencyField(row),
  })
  if (!read.ok) return read
  const { amountInCents, currency } = read.value
  return accepted({
    ...read.value,
    sellerId: sellerNamed(row.sellerName, known),
    currency: amountInCents === null ? null : currency,
  })
}

function amountField({ amount }: RawRow): Result<number | null, RowFault> {
  if (isBlank(amount)) return accepted(null)
  const cents = readAmountInCents(amount ?? '')
  return cents === null ? refused({ kind: 'not-an-amount', path: ['amount'] }) : accepted(cents)
}

/** Three letters; euros when the row does not say. */
function currencyField({ currency }: RawRow): Result<string, RowFault> {
  if (isBlank(currency)) return accepted('EUR')
  const code = (currency ?? '').trim().toUpperCase().replace('€', 'EUR')
  return /^[A-Z]{3}$/.test(code)
    ? accepted(code)
    : refused({ kind: 'not-one-of', path: ['currency'], allowed: ['EUR', 'USD', 'GBP'] })
}
