import { complaintNumber, type ImportedComplaint } from '@waarborg/domain/complaints'
import { startOfDay } from '@waarborg/domain/foundation'
import type { EntityManager } from 'typeorm'
import { newId } from '../../graph/new-id.js'
import { searchableWords } from '../../graph/search-words.js'

/** A complaint to be taken over; its id and number are given here. */
export type HistoryToImport = Omit<ImportedComplaint, 'state' | 'id' | 'number'>

interface Taken {
  /** How many were not there yet, and are now. */
  readonly inserted: number
  /** How many of this source and these external ids were there already; nothing of them is changed. */
  readonly present: number
}

/**
 * Takes over many complaints that were settled elsewhere, set-wise. Two imports of one source wait for each other
 * until their transactions end, so that each complaint is there once.
 * @param complaints of one source; a second one with the same external id counts as present
 */
export async function insertImported(
  manager: EntityManager,
  complaints: readonly HistoryToImport[],
): Promise<Taken> {
  const [first] = complaints
  if (first === undefined) return { inserted: 0, present: 0 }
  const { source } = first
  if (complaints.some((other) => other.source !== source)) throw new Error('A batch has one source.')
  await manager.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`history of ${source}`])
  const fresh = await notYetThere(manager, source, complaints)
  if (fresh.length > 0) await manager.query(insertion, [JSON.stringify(await numbered(manager, fresh))])
  return { inserted: fresh.length, present: complaints.length - fresh.length }
}

async function notYetThere(
  manager: EntityManager,
  source: string,
  complaints: readonly HistoryToImport[],
): Promise<HistoryToImport[]> {
  const byId = new Map(complaints.toReversed().map((complaint) => [complaint.externalId, complaint]))
  const there = (await manager.query(
    'select external_id from imported_complaint where source = $1 and external_id = any($2::text[])',
    [source, [...byId.keys()]],
  )) as { external_id: string }[]
  for (const { external_id } of there) byId.delete(external_id)
  return [...byId.values()].toReversed()
}

async function numbered(manager: EntityManager, complaints: readonly HistoryToImport[]) {
  const sequences = (await manager.query(
    `select nextval('complaint_sequence')::float8 as sequence from generate_series(1, $1::int)`,
    [complaints.length],
  )) as { sequence: number }[]
  return complaints.map((complaint, index) => row(complaint, sequences[index]?.sequence ?? 0))
}

function row(complaint: HistoryToImport, sequence: number) {
  const { matter, complainant } = complaint
  const receivedAt = startOfDay(complaint.receivedOn)
  const number = complaintNumber(sequence, receivedAt)
  const words = [
    number,
    complaint.externalId,
    complainant?.name,
    complainant?.email,
    complainant?.telephone,
    complainant?.address?.postcode,
    complainant?.address?.town,
    matter.subject,
    matter.orderNumber,
    matter.sellerName,
    matter.wish,
    matter.description,
    complaint.outcome,
  ]
  return {
    id: newId<'complaint'>(),
    sequence,
    number,
    channel: complaint.channel,
    locale: complaint.locale,
    received_at: receivedAt.toString(),
    registered_at: complaint.registeredAt.toString(),
    category_id: matter.categoryId,
    subject: matter.subject,
    description: matter.description,
    wish: matter.wish,
    order_number: matter.orderNumber,
    seller_id: matter.sellerId,
    seller_name: matter.sellerName,
    source: complaint.source,
    external_id: complaint.externalId,
    received_on: complaint.receivedOn.toString(),
    settled_on: complaint.settledOn?.toString() ?? null,
    outcome: complaint.outcome,
    published: complaint.published,
    name: complainant?.name ?? null,
    street: complainant?.address?.street ?? null,
    house_number: complainant?.address?.houseNumber ?? null,
    postcode: complainant?.address?.postcode ?? null,
    town: complainant?.address?.town ?? null,
    country: complainant?.address?.country ?? null,
    telephone: complainant?.telephone ?? null,
    email: complainant?.email ?? null,
    words: words.map((text) => searchableWords(text ?? '')).join(' '),
  }
}

const insertion = `
  with given as materialized (
    select * from json_to_recordset($1::json) as g(id uuid, sequence bigint, number text, channel text, locale text,
      received_at timestamptz, registered_at timestamptz, category_id uuid, subject text, description text, wish text,
      order_number text, seller_id uuid, seller_name text, source text, external_id text, received_on date,
      settled_on date, outcome text, published jsonb, name text, street text, house_number text, postcode text,
      town text, country text, telephone text, email text, words text)
  ), complaints as (
    insert into complaint (id, sequence, number, state, channel, severity, locale, received_at, registered_at,
      category_id, subject, description, wish, order_number, seller_id, seller_name)
    select id, sequence, number, 'IMPORTED', channel, 'NORMAL', locale, received_at, registered_at, category_id,
      subject, description, wish, order_number, seller_id, seller_name from given
  ), complainants as (
    insert into complainant (complaint_id, name, street, house_number, postcode, town, country, telephone, email)
    select id, name, street, house_number, postcode, town, country, telephone, email from given where name is not null
  ), searches as (
    insert into complaint_search (complaint_id, document) select id, to_tsvector('simple', words) from given
  )
  insert into imported_complaint (complaint_id, source, external_id, received_on, settled_on, outcome, published)
  select id, source, external_id, received_on, settled_on, outcome, published from given`
