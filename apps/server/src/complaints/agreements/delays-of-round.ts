import type { Complaint, DelayNotice, DelayRequest } from '@waarborg/domain/complaints'
import type { ContactReportId, DelayNoticeId, HandlerId } from '@waarborg/domain/foundation'
import type { EntityManager } from 'typeorm'
import { DelayNoticeRow } from './delay-notice.row.js'
import { DelayRequestRow } from './delay-request.row.js'

/** The notices of the present round, the oldest first. */
export async function noticesOfRound(
  manager: EntityManager,
  { id: complaintId, round }: Complaint,
): Promise<readonly DelayNotice[]> {
  const order = { announcedAt: 'ASC', id: 'ASC' } as const
  const rows = await manager.find(DelayNoticeRow, { where: { complaintId, round }, order })
  return rows.map(({ complaintId: _, ...row }) => ({
    ...row,
    id: row.id as DelayNoticeId,
    agreedInId: row.agreedInId as ContactReportId | null,
    announcedById: row.announcedById as HandlerId,
  }))
}

/** What the complainant was asked to agree to in the present round, the oldest first. */
export async function requestsOfRound(
  manager: EntityManager,
  { id: complaintId, round }: Complaint,
): Promise<readonly DelayRequest[]> {
  const order = { askedAt: 'ASC', id: 'ASC' } as const
  const rows = await manager.find(DelayRequestRow, { where: { complaintId, round }, order })
  return rows.map(({ complaintId: _, ...row }) => ({
    ...row,
    id: row.id as DelayNoticeId,
    askedById: row.askedById as HandlerId,
  }))
}
