import {
  type AttachmentId,
  accepted,
  type FieldPath,
  type FieldRejection,
  type HandlerId,
  type Result,
  refused,
} from '@waarborg/domain/foundation'
import type { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import { heldByViolations } from './held-by-violations.js'
import { hashOfTicket, UNCLAIMED_FOR } from './prepare-upload.js'
import { MAXIMUM_FILES } from './upload-limits.js'

/** The uploaded files that these tickets name, each once and in their order, locked; a ticket that is used, empty, expired or unknown is refused by its place. */
export async function findClaimable(
  manager: EntityManager,
  tickets: readonly string[],
  path: FieldPath,
  at: Temporal.Instant,
): Promise<Result<readonly AttachmentId[], FieldRejection>> {
  if (tickets.length > MAXIMUM_FILES) return refused({ kind: 'too-many', path, maximum: MAXIMUM_FILES })
  if (tickets.length === 0) return accepted([])
  const hashes = tickets.map(hashOfTicket)
  const rows = (await manager.query(
    `select id, encode(ticket_hash, 'hex') as hash from attachment
     where ticket_hash = any($1) and uploaded_at is not null and complaint_id is null and prepared_at >= $2
       and not ${heldByViolations('attachment')}
     order by id for update`,
    [hashes, at.subtract(UNCLAIMED_FOR).toString()],
  )) as { id: AttachmentId; hash: string }[]
  const ids = new Map(rows.map((row) => [row.hash, row.id]))
  const faults = hashes.flatMap((hash, index) =>
    ids.has(hash.toString('hex'))
      ? []
      : [{ kind: 'unknown', path: [...path, index], noun: 'attachment' } as const],
  )
  if (faults.length > 0) return refused(...faults)
  return accepted([...new Set(hashes.flatMap((hash) => ids.get(hash.toString('hex')) ?? []))])
}

interface Claim {
  readonly id: string
  /** In one line what it is. */
  readonly remark?: string | null
}

interface Claiming {
  readonly complaintId: string
  readonly at: Temporal.Instant
  /** Who of staff added them; null when the complainant did. */
  readonly addedById: HandlerId | null
  /** Whether they are the complainant's own, who sees their names by the secret link. */
  readonly ofComplainant: boolean
}

/** Makes the files part of the complaint; their tickets open nothing any more. */
export async function claimAttachments(
  manager: EntityManager,
  claims: readonly Claim[],
  { complaintId, at, addedById, ofComplainant }: Claiming,
): Promise<void> {
  if (claims.length === 0) return
  await manager.query(
    `update attachment a set complaint_id = $3, claimed_at = $4, added_by_id = $5, of_complainant = $6, remark = f.remark
     from unnest($1::uuid[], $2::text[]) as f (id, remark) where a.id = f.id`,
    [
      claims.map(({ id }) => id),
      claims.map(({ remark }) => remark ?? null),
      complaintId,
      at.toString(),
      addedById,
      ofComplainant,
    ],
  )
}

/** Takes a file away from its complaint: nobody can fetch or claim it any more, and the next sweep removes it. */
export async function giveUpAttachment(
  manager: EntityManager,
  id: string,
  at: Temporal.Instant,
): Promise<void> {
  await manager.query(
    `update attachment set complaint_id = null, claimed_at = null, added_by_id = null, remark = null, name = '',
       prepared_at = least(prepared_at, $2::timestamptz) where id = $1`,
    [id, at.subtract(UNCLAIMED_FOR).subtract({ seconds: 1 }).toString()],
  )
}
