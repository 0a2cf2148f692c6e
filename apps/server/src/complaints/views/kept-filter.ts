import { Temporal } from 'temporal-polyfill'
import type { ComplaintFilter } from '../complaint-list.args.js'

/** A filter as it is kept: days and moments as text. */
export const keepFilter = (filter: ComplaintFilter): string => JSON.stringify(filter)

/** The filter again as a request would give it. */
export function readFilter(kept: object): ComplaintFilter {
  const { dueBefore, receivedFrom, receivedUntil, settledFrom, settledUntil, ...others } = kept as Record<
    string,
    unknown
  >
  const day = (text: unknown) => (typeof text === 'string' ? Temporal.PlainDate.from(text) : null)
  return {
    ...others,
    dueBefore: typeof dueBefore === 'string' ? Temporal.Instant.from(dueBefore) : null,
    receivedFrom: day(receivedFrom),
    receivedUntil: day(receivedUntil),
    settledFrom: day(settledFrom),
    settledUntil: day(settledUntil),
  }
}
