import { readHistoryRow } from '@waarborg/domain/imports'
import { HistoryRows, type HistoryToImport, insertImported } from '../../complaints/index.js'
import type { ImportIntake } from './import-intake.js'

/** Complaints that were settled elsewhere: many at once, and no work of the office. */
export const history: ImportIntake<HistoryToImport, HistoryRows> = {
  // A word stands once in the rows of a batch: twice as many have two thirds of the words to write for each.
  rowsAtOnce: 40_000,
  writers: 2,
  read({ raw, kept }, known) {
    const row = readHistoryRow(raw, known)
    if (!row.ok) return row
    return { ok: true, value: { ...row.value, published: kept } }
  },
  keyOf: ({ externalId }) => externalId,
  twice: { kind: 'twice-in-file', path: ['externalId'] },
  show: ({ matter, complainant, ...row }) => ({
    externalId: row.externalId,
    receivedOn: row.receivedOn.toString(),
    settledOn: row.settledOn?.toString() ?? null,
    category: matter.categoryId,
    channel: row.channel,
    language: row.locale,
    subject: matter.subject,
    description: matter.description,
    wish: matter.wish,
    outcome: row.outcome,
    orderNumber: matter.orderNumber,
    sellerName: matter.sellerName,
    name: complainant?.name ?? null,
    street: complainant?.address?.street ?? null,
    houseNumber: complainant?.address?.houseNumber ?? null,
    postcode: complainant?.address?.postcode ?? null,
    town: complainant?.address?.town ?? null,
    country: complainant?.address?.country ?? null,
    telephone: complainant?.telephone ?? null,
    email: complainant?.email ?? null,
  }),
  gather(before) {
    before?.clear()
    return before ?? new HistoryRows()
  },
  async take(manager, rows, arrival) {
    const { inserted, present, twice } = await insertImported(manager, rows, arrival)
    const faults = twice.map((place) => [place, [this.twice]] as const)
    return { accepted: inserted, present, changed: 0, faults: new Map(faults) }
  },
}
