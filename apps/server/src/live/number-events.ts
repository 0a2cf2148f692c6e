import type pg from 'pg'
import { NUMBERED } from './office-event.js'

/** Any fixed number: one process at a time gives numbers. */
const SEQUENCER_LOCK = 727_002

/**
 * Gives every committed event its number. Events commit in another order than they were written;
 * numbering them only after their commit, under a lock, leaves a reader's cursor nothing to miss.
 */
export async function numberEvents(client: pg.Client): Promise<void> {
  await client.query({
    name: 'number events',
    text: 'select number_events($1, $2)',
    values: [SEQUENCER_LOCK, NUMBERED],
  })
}
