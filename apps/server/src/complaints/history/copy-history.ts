import { complaintNumberOf } from '@waarborg/domain/complaints'
import { startOfDay } from '@waarborg/domain/foundation'
import type { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import { CopyBinary } from '../../database/copy-binary.js'
import { copyIn } from '../../database/copy-in.js'
import { CopyText } from '../../database/copy-text.js'
import type { HistoryToImport } from './insert-imported.js'
import type { WordsOfHistory } from './words-of-history.js'

/** Where complaints come from and what was published of them; a number that is there already is a unique violation. */
export async function copyOrigins(
  manager: EntityManager,
  complaints: readonly HistoryToImport[],
  ids: readonly string[],
  { counts }: WordsOfHistory,
  importId: string | null,
): Promise<void> {
  const rows = new CopyText()
  for (const [place, complaint] of complaints.entries()) {
    const { source, externalId, receivedOn, settledOn, outcome, published } = complaint
    // biome-ignore format: a table is read across
    rows.row([
      ids[place] ?? null, source, externalId, dayOf(receivedOn).on, settledOn === null ? null : dayOf(settledOn).on,
      outcome, JSON.stringify(published), importId, counts[place] ?? 0,
    ])
  }
  await copyIn(manager, 'imported_complaint', ORIGIN, rows)
}

const ORIGIN =
  'complaint_id source external_id received_on settled_on outcome published import_id words'.split(' ')

export async function copyComplaints(
  manager: EntityManager,
  complaints: readonly HistoryToImport[],
  ids: readonly string[],
  sequences: readonly number[],
): Promise<void> {
  const rows = new CopyText()
  const complainants = new CopyText()
  const registeredAt = complaints[0]?.registeredAt.toString() ?? null
  for (const [place, { channel, locale, receivedOn, matter, complainant }] of complaints.entries()) {
    const id = ids[place] ?? null
    const sequence = sequences[place] ?? 0
    const { start, year } = dayOf(receivedOn)
    const number = complaintNumberOf(sequence, year)
    // biome-ignore format: a table is read across
    rows.row([
      id, sequence, number, 'IMPORTED', channel, 'NORMAL', locale, start, registeredAt,
      matter.categoryId, matter.subject, matter.description, matter.wish, matter.orderNumber, matter.sellerId,
      matter.sellerName,
    ])
    if (complainant === null) continue
    const { name, address, telephone, email } = complainant
    const { street = null, houseNumber = null, postcode = null, town = null, country = null } = address ?? {}
    complainants.row([id, name, street, houseNumber, postcode, town, country, telephone, email])
  }
  await copyIn(manager, 'complaint', COMPLAINT, rows)
  if (complaints.some(({ complainant }) => complainant !== null))
    await copyIn(manager, 'complainant', COMPLAINANT, complainants)
}

const COMPLAINT =
  `id sequence number state channel severity locale received_at registered_at category_id subject
  description wish order_number seller_id seller_name`.split(/\s+/)

const COMPLAINANT = 'complaint_id name street house_number postcode town country telephone email'.split(' ')

/** The column holds numbers of 32 bits: more complaints than any office has. */
const LARGEST_SEQUENCE = 2 ** 31 - 1

export async function copyWords(
  manager: EntityManager,
  words: WordsOfHistory,
  sequences: readonly number[],
): Promise<void> {
  if (Math.max(sequences[0] ?? 0, sequences.at(-1) ?? 0) > LARGEST_SEQUENCE)
    throw new RangeError('The words of history count no further.')
  const rows = new CopyBinary()
  const numbers = Int32Array.from(sequences)
  for (const [word, places] of words.entries()) rows.row(word, places, numbers)
  await copyIn(manager, 'history_word', ['word', 'sequences'], rows)
}

interface Day {
  readonly on: string
  /** Its first moment in Amsterdam, which is a matter of the calendar. */
  readonly start: string
  readonly year: number
}

/** Rows of one day share it, and it is written once. */
const days = new WeakMap<Temporal.PlainDate, Day>()

function dayOf(day: Temporal.PlainDate): Day {
  const known = days.get(day)
  if (known !== undefined) return known
  const made = { on: day.toString(), start: startOfDay(day).toString(), year: day.year }
  days.set(day, made)
  return made
}
