import type { EntityManager } from 'typeorm'
import { newIdBytes } from '../../graph/new-id.js'
import { type Arrival, copyComplainants, copyComplaints, copyOrigins, copyWords } from './copy-history.js'
import type { HistoryRows } from './history-rows.js'

interface Taken {
  /** How many were not there yet, and are now. */
  readonly inserted: number
  /** How many of this source and these external ids were there already; nothing of them is changed. */
  readonly present: number
  /** The places of those whose external id the same import brought before; they count as neither. */
  readonly twice: readonly number[]
}

/**
 * Takes over many complaints that were settled elsewhere, set-wise; each is there once, however many do it at once.
 * They are taken to be new until the database says that one is not: only then it is asked which.
 * @param arrival without an import, a second with the same external id counts as present
 */
export async function insertImported(
  manager: EntityManager,
  history: HistoryRows,
  arrival: Arrival,
): Promise<Taken> {
  const all = history.externalIds.length
  let sorted: Sorted = { fresh: [...history.externalIds.keys()], twice: [] }
  while (!(await insertAll(manager, history, byReceipt(history, sorted.fresh), arrival)))
    sorted = await sortOut(manager, history, arrival)
  const { fresh, twice } = sorted
  return { inserted: fresh.length, twice, present: all - fresh.length - twice.length }
}

/** Places of complaints. */
interface Sorted {
  readonly fresh: readonly number[]
  readonly twice: readonly number[]
}

/** Which are not there yet, and which the same import brought before. */
async function sortOut(
  manager: EntityManager,
  { externalIds }: HistoryRows,
  { source, importId }: Arrival,
): Promise<Sorted> {
  const there = (await manager.query(
    `select external_id as id, import_id = $3::uuid as own from imported_complaint
     where source = $1 and external_id = any($2::text[])`,
    [source, externalIds, importId],
  )) as { id: string; own: boolean | null }[]
  const met = new Map(there.map(({ id, own }) => [id, own === true]))
  const fresh: number[] = []
  const twice: number[] = []
  for (const [place, id] of externalIds.entries()) {
    const own = met.get(id)
    if (own === undefined) fresh.push(place)
    else if (own) twice.push(place)
    met.set(id, own ?? importId !== null)
  }
  return { fresh, twice }
}

/** Rows of one day stand beside each other in most indexes: to write them together takes a seventh less. */
const byReceipt = ({ receivedOn }: HistoryRows, places: readonly number[]): readonly number[] =>
  places.toSorted((one, other) => (receivedOn[one]?.days ?? 0) - (receivedOn[other]?.days ?? 0))

/** False, and nothing is changed: one of them is there already. */
async function insertAll(
  manager: EntityManager,
  history: HistoryRows,
  places: readonly number[],
  arrival: Arrival,
): Promise<boolean> {
  if (places.length === 0) return true
  const chosen = { places, ids: newIdBytes(places.length) }
  await manager.query('savepoint before_history')
  try {
    await copyOrigins(manager, history, chosen, arrival)
  } catch (fault) {
    if ((fault as { constraint?: string }).constraint !== 'imported_complaint_by_external_id') throw fault
    await manager.query('rollback to savepoint before_history')
    return false
  }
  await manager.query('release savepoint before_history')
  await keepCategories(manager, history.categories)
  const sequences = await nextSequences(manager, places.length)
  await copyComplaints(manager, history, chosen, sequences, arrival)
  await copyComplainants(manager, history, chosen)
  await copyWords(manager, history, chosen, sequences)
  return true
}

/** Nobody removes them until the complaints that refer to them are there. */
async function keepCategories(manager: EntityManager, ids: readonly string[]): Promise<void> {
  const there = (await manager.query('select id from category where id = any($1::uuid[]) for key share', [
    ids,
  ])) as unknown[]
  if (there.length !== ids.length)
    throw new Error('A complaint of history refers to a category that is not there.')
}

/** As one value: so many rows would each be read apart. */
async function nextSequences(manager: EntityManager, count: number): Promise<readonly number[]> {
  const [row] = (await manager.query(
    `select json_agg(nextval('complaint_sequence')) as sequences from generate_series(1, $1::int)`,
    [count],
  )) as { sequences: number[] }[]
  return row?.sequences ?? []
}
