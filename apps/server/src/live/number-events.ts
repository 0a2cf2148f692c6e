import type pg from 'pg'
import { NUMBERED } from './office-event.js'

/** Any fixed number: one process at a time gives numbers. */
const SEQUENCER_LOCK = 727_002

/**
 * Gives every committed event its number. Events commit in another order than they were written;
 * numbering them only after their commit, under a lock, leaves a reader's cursor nothing to miss.
 */
export async function numberEvents(client: pg.Client): Promise<void> {
  await client.query('begin')
  try {
    await client.query('select pg_advisory_xact_lock($1)', [SEQUENCER_LOCK])
    const numbered = await client.query(`
      with fresh as (
        select id, row_number() over (order by recorded_at, id) as place from event where number is null
      ), top as (select coalesce(max(number), 0) as number from event)
      update event set number = top.number + fresh.place from fresh, top where event.id = fresh.id`)
    if ((numbered.rowCount ?? 0) > 0) await client.query(`select pg_notify($1, '')`, [NUMBERED])
    await client.query('commit')
  } catch (fault) {
    await client.query('rollback').catch(() => {})
    throw fault
  }
}
