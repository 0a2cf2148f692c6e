import { complaintNumberOf } from '@waarborg/domain/complaints'
import type { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import { BinaryFields } from '../../database/binary-fields.js'
import { copyIn } from '../../database/copy-in.js'
import { type HistoryRows, OF_A_COMPLAINANT, OF_A_COMPLAINT, OF_AN_ORIGIN } from './history-rows.js'

/** From where many complaints are taken over, when, and by which import. */
export interface Arrival {
  readonly source: string
  readonly at: Temporal.Instant
  readonly importId: string | null
}

/** Those of the rows that are written, and by the turn of each its id. */
export interface Chosen {
  readonly places: readonly number[]
  readonly ids: Buffer
}

/** Where complaints come from and what was published of them; a number that is there already is a unique violation. */
export async function copyOrigins(
  manager: EntityManager,
  { origins }: HistoryRows,
  { places, ids }: Chosen,
  { source, importId }: Arrival,
): Promise<void> {
  const columns = ['complaint_id', 'source', 'import_id', ...OF_AN_ORIGIN]
  const everyRow = new BinaryFields()
  everyRow.text(source)
  everyRow.id(importId)
  await copyIn(manager, 'imported_complaint', columns, places, (rows, place, turn) => {
    rows.row(columns.length)
    rows.idIn(ids, turn)
    rows.valuesOf(everyRow, 0)
    rows.valuesOf(origins, place)
  })
}

export async function copyComplaints(
  manager: EntityManager,
  { complaints, receivedOn }: HistoryRows,
  { places, ids }: Chosen,
  sequences: readonly number[],
  { at }: Arrival,
): Promise<void> {
  const columns = ['id', 'sequence', 'number', 'registered_at', ...OF_A_COMPLAINT]
  await copyIn(manager, 'complaint', columns, places, (rows, place, turn) => {
    const sequence = sequences[turn] ?? 0
    rows.row(columns.length)
    rows.idIn(ids, turn)
    rows.long(sequence)
    rows.text(complaintNumberOf(sequence, receivedOn[place]?.year ?? 0))
    rows.moment(at.epochMilliseconds)
    rows.valuesOf(complaints, place)
  })
}

export async function copyComplainants(
  manager: EntityManager,
  { complainants }: HistoryRows,
  { places, ids }: Chosen,
): Promise<void> {
  const columns = ['complaint_id', ...OF_A_COMPLAINANT]
  const told = [...places.entries()].filter(([, place]) => complainants.hasRow(place))
  if (told.length === 0) return
  await copyIn(manager, 'complainant', columns, told, (rows, [turn, place]) => {
    rows.row(columns.length)
    rows.idIn(ids, turn)
    rows.valuesOf(complainants, place)
  })
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
  const columns = ['word', 'sequences']
  await copyIn(manager, 'history_word', columns, words.entries(), (rows, [word, found]) => {
    const chosen = all ? found : found.filter((place) => numbers[place] !== NOT_CHOSEN)
    if (chosen.length === 0) return
    rows.row(columns.length)
    rows.text(word)
    rows.wholes(chosen, numbers)
  })
}
