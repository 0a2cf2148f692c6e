import { complaintNumberOf } from '@waarborg/domain/complaints'
import type { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import { CopyBinary } from '../../database/copy-binary.js'
import { copyIn } from '../../database/copy-in.js'
import { type HistoryRows, OF_A_COMPLAINANT, OF_A_COMPLAINT, OF_AN_ORIGIN } from './history-rows.js'

/** From where many complaints are taken over, when, and by which import. */
export interface Arrival {
  readonly source: string
  readonly at: Temporal.Instant
  readonly importId: string | null
}

/** Those of the rows that are written, and by the turn of each its id and its sequence. */
export interface Chosen {
  readonly places: readonly number[]
  readonly ids: Buffer
}

/** Where complaints come from and what was published of them; a number that is there already is a unique violation. */
export async function copyOrigins(
  manager: EntityManager,
  history: HistoryRows,
  { places, ids }: Chosen,
  { source, importId }: Arrival,
): Promise<void> {
  const rows = new CopyBinary()
  const columns = ['complaint_id', 'source', 'import_id', ...OF_AN_ORIGIN]
  for (const [turn, place] of places.entries()) {
    rows.row(columns.length)
    rows.idIn(ids, turn)
    rows.text(source)
    rows.id(importId)
    rows.valuesOf(history.origins, place)
  }
  await copyIn(manager, 'imported_complaint', columns, rows)
}

export async function copyComplaints(
  manager: EntityManager,
  history: HistoryRows,
  { places, ids }: Chosen,
  sequences: readonly number[],
  { at }: Arrival,
): Promise<void> {
  const rows = new CopyBinary()
  const columns = ['id', 'sequence', 'number', 'registered_at', ...OF_A_COMPLAINT]
  for (const [turn, place] of places.entries()) {
    const sequence = sequences[turn] ?? 0
    rows.row(columns.length)
    rows.idIn(ids, turn)
    rows.long(sequence)
    rows.text(complaintNumberOf(sequence, history.years[place] ?? 0))
    rows.moment(at.epochMilliseconds)
    rows.valuesOf(history.complaints, place)
  }
  await copyIn(manager, 'complaint', columns, rows)
}

export async function copyComplainants(
  manager: EntityManager,
  { complainants }: HistoryRows,
  { places, ids }: Chosen,
): Promise<void> {
  const rows = new CopyBinary()
  const columns = ['complaint_id', ...OF_A_COMPLAINANT]
  let some = false
  for (const [turn, place] of places.entries()) {
    if (!complainants.hasRow(place)) continue
    some = true
    rows.row(columns.length)
    rows.idIn(ids, turn)
    rows.valuesOf(complainants, place)
  }
  if (some) await copyIn(manager, 'complainant', columns, rows)
}

/** The column holds numbers of 32 bits: more complaints than any office has. */
const LARGEST_SEQUENCE = 2 ** 31 - 1
const NOT_CHOSEN = 0

export async function copyWords(
  manager: EntityManager,
  { words, externalIds }: HistoryRows,
  { places }: Chosen,
  sequences: readonly number[],
): Promise<void> {
  if (Math.max(sequences[0] ?? 0, sequences.at(-1) ?? 0) > LARGEST_SEQUENCE)
    throw new RangeError('The words of history count no further.')
  const all = places.length === externalIds.length
  const numbers = new Int32Array(externalIds.length).fill(NOT_CHOSEN)
  for (const [turn, place] of places.entries()) numbers[place] = sequences[turn] ?? NOT_CHOSEN
  const rows = new CopyBinary()
  for (const [word, found] of words.entries()) {
    const chosen = all ? found : found.filter((place) => numbers[place] !== NOT_CHOSEN)
    if (chosen.length === 0) continue
    rows.row(2)
    rows.written(word)
    rows.wholes(chosen, numbers)
  }
  await copyIn(manager, 'history_word', ['word', 'sequences'], rows)
}
