import { accepted } from '@waarborg/domain/foundation'
import type { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import { writeTogether } from '../database/write-together.js'
import { defineTask } from '../jobs/index.js'
import { nextEntry } from '../journal/index.js'

/** How the journal calls it; not a change of the complaint, so it has no version and no event. */
export const COMPLAINT_READ = 'complaint-read'

const COMPLAINTS_AT_ONCE = 200

interface Reading {
  readonly id: string
  readonly readerId: string
  readonly at: string
}

/** Every five minutes: enters who has read which complaint into the journals of those complaints. */
export const journalReadings = defineTask({
  name: 'journal-readings',
  every: '*/5 * * * *',
  run: async (_payload, { office, at, signal }) => {
    for (;;) {
      const read = await office.reads.rows<{ id: string }>({
        name: 'complaints with readings to journal',
        text: `select complaint_id as id from complaint_read where journal_position is null
          group by 1 order by min(at) limit ${COMPLAINTS_AT_ONCE}`,
        values: [],
      })
      for (const { id } of read) {
        if (signal.aborted) return
        await office.transact((manager) => enter(manager, id, at))
      }
      if (read.length < COMPLAINTS_AT_ONCE) return
    }
  },
})

/** All that waits for one complaint, as one entry. */
async function enter(manager: EntityManager, complaintId: string, at: Temporal.Instant) {
  await manager.query('select 1 from complaint where id = $1 for no key update', [complaintId])
  const readings = (await manager.query(
    `select id, reader_id as "readerId", to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
     from complaint_read where complaint_id = $1 and journal_position is null order by at, id`,
    [complaintId],
  )) as Reading[]
  if (readings.length === 0) return accepted(null)
  const entry = await nextEntry(manager, {
    subjectId: complaintId,
    subjectNoun: 'complaint',
    recordedAt: at.toString({ smallestUnit: 'millisecond' }),
    actorKind: 'system',
    actorId: null,
    act: COMPLAINT_READ,
    facts: readings.map((reading) => ({ kind: COMPLAINT_READ, readerId: reading.readerId, at: reading.at })),
  })
  await writeTogether(manager, [entry])
  await manager.query(
    `update complaint_read set journal_position = (select max(position) from journal_entry where subject_id = $1)
     where id = any($2::uuid[])`,
    [complaintId, readings.map(({ id }) => id)],
  )
  return accepted(null)
}
