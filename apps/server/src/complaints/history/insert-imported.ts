import type { ImportedComplaint } from '@waarborg/domain/complaints'
import type { EntityManager } from 'typeorm'
import { newIds } from '../../graph/new-id.js'
import { copyComplaints, copyOrigins, copyWords } from './copy-history.js'
import { WordsOfHistory } from './words-of-history.js'

/** A complaint to be taken over; its id and number are given here. */
export type HistoryToImport = Omit<ImportedComplaint, 'state' | 'id' | 'number'>

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
 * @param complaints of one source, registered at one moment
 * @param importId the import that brings them; without one, a second with the same external id counts as present
 */
export async function insertImported(
  manager: EntityManager,
  complaints: readonly HistoryToImport[],
  importId: string | null = null,
): Promise<Taken> {
  const [first] = complaints
  if (first === undefined) return { inserted: 0, present: 0, twice: [] }
  if (complaints.some(({ source }) => source !== first.source)) throw new Error('A batch has one source.')
  let sorted: Sorted = { fresh: complaints, twice: [] }
  while (!(await insertAll(manager, sorted.fresh, importId)))
    sorted = await sortOut(manager, complaints, importId)
  const { fresh, twice } = sorted
  return { inserted: fresh.length, twice, present: complaints.length - fresh.length - twice.length }
}

interface Sorted {
  readonly fresh: readonly HistoryToImport[]
  readonly twice: readonly number[]
}

/** Which are not there yet, and which the same import brought before. */
async function sortOut(
  manager: EntityManager,
  complaints: readonly HistoryToImport[],
  importId: string | null,
): Promise<Sorted> {
  const there = (await manager.query(
    `select external_id as id, import_id = $3::uuid as own from imported_complaint
     where source = $1 and external_id = any($2::text[])`,
    [complaints[0]?.source, complaints.map(({ externalId }) => externalId), importId],
  )) as { id: string; own: boolean | null }[]
  const met = new Map(there.map(({ id, own }) => [id, own === true]))
  const fresh: HistoryToImport[] = []
  const twice: number[] = []
  for (const [place, complaint] of complaints.entries()) {
    const own = met.get(complaint.externalId)
    if (own === undefined) fresh.push(complaint)
    else if (own) twice.push(place)
    met.set(complaint.externalId, own ?? importId !== null)
  }
  return { fresh, twice }
}

/** False, and nothing is changed: one of them is there already. */
async function insertAll(
  manager: EntityManager,
  complaints: readonly HistoryToImport[],
  importId: string | null,
): Promise<boolean> {
  if (complaints.length === 0) return true
  const ids = newIds<'complaint'>(complaints.length)
  const words = new WordsOfHistory(complaints)
  await manager.query('savepoint before_history')
  try {
    await copyOrigins(manager, complaints, ids, words, importId)
  } catch (fault) {
    if ((fault as { constraint?: string }).constraint !== 'imported_complaint_by_external_id') throw fault
    await manager.query('rollback to savepoint before_history')
    return false
  }
  await manager.query('release savepoint before_history')
  await keepCategories(manager, new Set(complaints.map(({ matter }) => matter.categoryId)))
  const sequences = await nextSequences(manager, complaints.length)
  await copyComplaints(manager, complaints, ids, sequences)
  await copyWords(manager, words, sequences)
  return true
}

/** Nobody removes them until the complaints that refer to them are there. */
async function keepCategories(manager: EntityManager, ids: ReadonlySet<string>): Promise<void> {
  const there = (await manager.query('select id from category where id = any($1::uuid[]) for key share', [
    [...ids],
  ])) as unknown[]
  if (there.length !== ids.size)
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
