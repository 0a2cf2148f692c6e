import { type Address, textIn, writeChoice } from './address.js'

export interface Ordering<Field extends string> {
  readonly field: Field
  readonly direction: 'ASC' | 'DESC'
}

/** The order in the address, where `received-at` ascends and `-received-at` descends; the usual one when none. */
export function orderIn<Field extends string>(
  address: Address,
  fields: readonly Field[],
  usual: Ordering<Field>,
): Ordering<Field> {
  const text = textIn(address, 'order') ?? ''
  const field = fields.find((known) => writeChoice(known) === text.replace(/^-/, ''))
  return field ? { field, direction: text.startsWith('-') ? 'DESC' : 'ASC' } : usual
}

/** How an order stands in the address; the usual one does not. */
export function writeOrder<Field extends string>(
  order: Ordering<Field>,
  usual: Ordering<Field>,
): string | undefined {
  if (order.field === usual.field && order.direction === usual.direction) return undefined
  return `${order.direction === 'DESC' ? '-' : ''}${writeChoice(order.field)}`
}

/** The order after somebody chose a column: turned round when it was chosen already. */
export function chosenOrder<Field extends string>(
  now: Ordering<Field>,
  field: Field,
  startsWith: 'ASC' | 'DESC',
): Ordering<Field> {
  if (now.field !== field) return { field, direction: startsWith }
  return { field, direction: now.direction === 'ASC' ? 'DESC' : 'ASC' }
}
