import {
  accepted,
  type FieldPath,
  type FieldRejection,
  type Result,
  refused,
} from '@waarborg/domain/foundation'
import type { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import { hashOfTicket, UNCLAIMED_FOR } from './prepare-upload.js'
import { MAXIMUM_FILES } from './upload-limits.js'

/** The uploaded files that these tickets name, locked; a ticket that is used, empty, expired or unknown is refused by its place. */
export async function findClaimable(
  manager: EntityManager,
  tickets: readonly string[],
  path: FieldPath,
  at: Temporal.Instant,
): Promise<Result<readonly string[], FieldRejection>> {
  if (tickets.length > MAXIMUM_FILES) return refused({ kind: 'too-many', path, maximum: MAXIMUM_FILES })
  if (tickets.length === 0) return accepted([])
  const hashes = tickets.map(hashOfTicket)
  const rows = (await manager.query(
    `select id, encode(ticket_hash, 'hex') as hash from attachment
     where ticket_hash = any($1) and uploaded_at is not null and complaint_id is null and prepared_at >= $2
     order by id for update`,
    [hashes, at.subtract(UNCLAIMED_FOR).toString()],
  )) as { id: string; hash: string }[]
  const ids = new Map(rows.map((row) => [row.hash, row.id]))
  const faults = hashes.flatMap((hash, index) =>
    ids.has(hash.toString('hex'))
      ? []
      : [{ kind: 'unknown', path: [...path, index], noun: 'attachment' } as const],
  )
  return faults.length > 0 ? refused(...faults) : accepted([...ids.values()])
}

/** Makes the files part of the complaint; their tickets open nothing any more. */
export async function claimAttachments(
  manager: EntityManager,
  ids: readonly string[],
  complaintId: string,
  at: Temporal.Instant,
): Promise<void> {
  if (ids.length === 0) return
  await manager.query('update attachment set complaint_id = $2, claimed_at = $3 where id = any($1::uuid[])', [
    ids,
    complaintId,
    at.toString(),
  ])
}
