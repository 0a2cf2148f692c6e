import { Temporal } from 'temporal-polyfill'
import type { RequestContext } from '../graph/context.js'
import { newId } from '../graph/new-id.js'
import type { Office } from '../office.js'

const QUARTER_IN_MS = 15 * 60 * 1_000

/** What this process has written already in the present quarter of an hour, so that most openings cost nothing. */
interface Written {
  readonly quarter: number
  readonly readings: Set<string>
}

const written = new WeakMap<Office, Written>()

/**
 * Writes down that somebody of staff opens a complaint, before he or she is given it: once for each quarter of an
 * hour, however often it is opened and by however many processes. @source KP-1
 */
export async function recordReading(
  { office, actor, at }: Pick<RequestContext, 'office' | 'actor' | 'at'>,
  complaintId: string,
): Promise<void> {
  if (actor.kind !== 'staff') return
  const { handlerId } = actor
  const quarter = Math.floor(at.epochMilliseconds / QUARTER_IN_MS)
  const reading = `${handlerId} ${complaintId}`
  const { readings } = writtenIn(office, quarter)
  if (readings.has(reading)) return
  await office.reads.rows({
    name: 'reading of a complaint',
    text: `insert into complaint_read (id, complaint_id, reader_id, quarter_at, at) values ($1, $2, $3, $4, $5)
      on conflict (complaint_id, reader_id, quarter_at) do nothing`,
    values: [
      newId<'reading'>(),
      complaintId,
      handlerId,
      Temporal.Instant.fromEpochMilliseconds(quarter * QUARTER_IN_MS).toString(),
      at.toString({ smallestUnit: 'millisecond' }),
    ],
  })
  readings.add(reading)
}

function writtenIn(office: Office, quarter: number): Written {
  const known = written.get(office)
  if (known?.quarter === quarter) return known
  const fresh = { quarter, readings: new Set<string>() }
  written.set(office, fresh)
  return fresh
}
