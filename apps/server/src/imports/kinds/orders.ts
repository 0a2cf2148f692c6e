import { type OrderRow, type RowFault, readOrderRow } from '@waarborg/domain/imports'
import { insertOrders } from '../../orders/index.js'
import type { ImportIntake } from './import-intake.js'

/** Orders of customers, each once for its number. */
export const orders: ImportIntake<OrderRow> = {
  rowsAtOnce: 2_000,
  writers: 1,
  read: ({ raw }, known) => readOrderRow(raw, known),
  keyOf: ({ number }) => number,
  twice: { kind: 'twice-in-file', path: ['number'] },
  show: ({ sellerId: _, orderedOn, amountInCents, ...row }) => ({
    ...row,
    orderedOn: orderedOn.toString(),
    amount: amountInCents === null ? null : (amountInCents / 100).toFixed(2),
  }),
  gather: () => [],
  async take(manager, rows, { importId }) {
    const { inserted, twice } = await insertOrders(manager, rows, importId)
    const faults: [number, readonly RowFault[]][] = twice.map((place) => [place, [this.twice]])
    return {
      accepted: inserted,
      present: rows.length - inserted - twice.length,
      changed: 0,
      faults: new Map(faults),
    }
  },
}
