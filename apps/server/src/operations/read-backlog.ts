import type { Reads } from '../database/reads.js'

/** How much work waits, by what it is. */
export type Backlog = Readonly<Record<string, number>>

/** Each count walks a small index, so that asking every few seconds costs little. */
export async function readBacklog(reads: Reads): Promise<Backlog> {
  const row = await reads.row<{ backlog: Backlog }>({
    name: 'backlog',
    text: `select json_build_object(
      'events_without_number', (select count(*) from event where number is null),
      'messages_to_send', (select count(*) from outbox_message where state = 'WAITING'),
      'jobs_ready', (select count(*) from graphile_worker._private_jobs where is_available and run_at <= now()),
      'jobs_for_later', (select count(*) from graphile_worker._private_jobs where is_available and run_at > now()),
      'jobs_running', (select count(*) from graphile_worker._private_jobs where locked_at is not null),
      'jobs_failed', (select count(*) from graphile_worker._private_jobs where attempts >= max_attempts and locked_at is null)
    ) as backlog`,
    values: [],
  })
  return row?.backlog ?? {}
}
