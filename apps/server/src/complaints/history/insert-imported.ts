import { complaintNumberOf, type ImportedComplaint } from '@waarborg/domain/complaints'
import { startOfDay } from '@waarborg/domain/foundation'
import type { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import { newIds } from '../../graph/new-id.js'
import { searchableWords } from '../../graph/search-words.js'

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
 * @param complaints of one source
 * @param importId the import that brings them; without one, a second with the same external id counts as present
 */
export async function insertImported(
  manager: EntityManager,
  complaints: readonly HistoryToImport[],
  importId: string | null = null,
): Promise<Taken> {
  const [first] = complaints
  if (first === undefined) return { inserted: 0, present: 0, twice: [] }
  const { source } = first
  if (complaints.some((other) => other.source !== source)) throw new Error('A batch has one source.')
  const { fresh, twice } = await sortOut(manager, complaints, importId)
  const inserted = fresh.length === 0 ? 0 : await insertAll(manager, fresh, importId)
  return { inserted, twice, present: complaints.length - inserted - twice.length }
}

/** Which are not there yet, and which the same import brought before. */
async function sortOut(
  manager: EntityManager,
  complaints: readonly HistoryToImport[],
  importId: string | null,
) {
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

async function insertAll(
  manager: EntityManager,
  complaints: readonly HistoryToImport[],
  importId: string | null,
): Promise<number> {
  const sequences = (await manager.query(
    `select nextval('complaint_sequence')::float8 as sequence from generate_series(1, $1::int)`,
    [complaints.length],
  )) as { sequence: number }[]
  const ids = newIds<'complaint'>(complaints.length)
  const rows = complaints.map((complaint, place) =>
    rowOf(complaint, ids[place] ?? '', sequences[place]?.sequence ?? 0),
  )
  const columns = COLUMNS.map((_, column) => rows.map((row) => row[column] ?? NONE).join(BETWEEN))
  const [first] = complaints
  const [counted] = (await manager.query(insertion, [
    ...columns,
    first?.source,
    first?.registeredAt.toString(),
    importId,
  ])) as { inserted: number }[]
  return counted?.inserted ?? 0
}

// biome-ignore format: a table is read across
const COLUMNS = [
  'id uuid', 'sequence bigint', 'number text', 'channel text', 'locale text', 'received_at timestamptz',
  'received_on date', 'settled_on date', 'category_id uuid', 'subject text', 'description text', 'wish text',
  'order_number text', 'seller_id uuid', 'seller_name text', 'external_id text', 'outcome text', 'published text',
  'name text', 'street text', 'house_number text', 'postcode text', 'town text', 'country text', 'telephone text',
  'email text', 'words text',
] as const

/** The values of a complaint in the order of `COLUMNS`. */
function rowOf(
  complaint: HistoryToImport,
  id: string,
  sequence: number,
): readonly (string | number | null)[] {
  const { matter, complainant, receivedOn, externalId, outcome } = complaint
  const address = complainant?.address
  const number = complaintNumberOf(sequence, receivedOn.year)
  // biome-ignore format: a table is read across
  return [
    id, sequence, number, complaint.channel, complaint.locale, startOf(receivedOn),
    receivedOn.toString(), complaint.settledOn?.toString() ?? null, matter.categoryId, matter.subject, matter.description, matter.wish,
    matter.orderNumber, matter.sellerId, matter.sellerName, externalId, outcome, JSON.stringify(complaint.published),
    complainant?.name ?? null, address?.street ?? null, address?.houseNumber ?? null, address?.postcode ?? null,
    address?.town ?? null, address?.country ?? null, complainant?.telephone ?? null, complainant?.email ?? null,
    wordsOf([
      complainant?.name, complainant?.email, complainant?.telephone, address?.postcode, address?.town,
      matter.subject, matter.orderNumber, matter.sellerName, matter.wish, matter.description, outcome,
    ]),
  ]
}

/** Many are received on one day, and its first moment is a matter of the calendar. */
const starts = new Map<string, string>()
const STARTS_REMEMBERED = 20_000

function startOf(day: Temporal.PlainDate): string {
  const on = day.toString()
  const known = starts.get(on)
  if (known !== undefined) return known
  if (starts.size >= STARTS_REMEMBERED) starts.clear()
  const start = startOfDay(day).toString()
  starts.set(on, start)
  return start
}

/** A search looks at the first 60 letters of a word, and the index takes no endless ones. */
const LONGEST_WORD = 100

/** Its words, without its numbers here and elsewhere: each is one of a kind, and has an index of its own. */
function wordsOf(texts: readonly (string | null | undefined)[]): string {
  const words = searchableWords(texts.filter((text) => text != null).join(' '))
  for (let start = 0; start < words.length; ) {
    const space = words.indexOf(' ', start)
    const end = space < 0 ? words.length : space
    if (end - start > LONGEST_WORD) return words.replace(/(\S{100})\S+/g, '$1')
    start = end + 1
  }
  return words
}

/** A column is sent as one text. No value holds these: texts were read without control characters. */
const BETWEEN = '\u001f'
const NONE = '\u001e'

const names = COLUMNS.map((column) => column.split(' ')[0])
const places = COLUMNS.map(
  (column, place) => `string_to_array($${place + 1}, '${BETWEEN}', '${NONE}')::${column.split(' ')[1]}[]`,
)
const [source, registeredAt, importIdPlace] = [1, 2, 3].map((next) => `$${COLUMNS.length + next}`)

const insertion = `
  with given as materialized (
    select * from unnest(${places.join(', ')}) as g(${names.join(', ')})
  ), origins as (
    insert into imported_complaint
      (complaint_id, source, external_id, received_on, settled_on, outcome, published, import_id)
    select id, ${source}, external_id, received_on, settled_on, outcome, published::jsonb, ${importIdPlace}::uuid
    from given order by external_id
    on conflict (source, external_id) do nothing returning complaint_id
  ), fresh as materialized (
    select given.* from given join origins on origins.complaint_id = given.id order by sequence
  ), complaints as (
    insert into complaint (id, sequence, number, state, channel, severity, locale, received_at, registered_at,
      category_id, subject, description, wish, order_number, seller_id, seller_name)
    select id, sequence, number, 'IMPORTED', channel, 'NORMAL', locale, received_at, ${registeredAt}::timestamptz,
      category_id, subject, description, wish, order_number, seller_id, seller_name from fresh
  ), complainants as (
    insert into complainant (complaint_id, name, street, house_number, postcode, town, country, telephone, email)
    select id, name, street, house_number, postcode, town, country, telephone, email from fresh where name is not null
  ), searches as (
    insert into complaint_search (complaint_id, document)
    select id, array_to_tsvector(string_to_array(coalesce(words, ''), ' ')) from fresh
  )
  select count(*)::int as inserted from fresh`
