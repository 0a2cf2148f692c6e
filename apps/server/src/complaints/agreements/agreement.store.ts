import type { Agreement } from '@waarborg/domain/complaints'
import type { AgreementId, ComplaintId, HandlerId } from '@waarborg/domain/foundation'
import type { EntityManager } from 'typeorm'
import { saveMembers } from '../save-members.js'
import { AgreementRow } from './agreement.row.js'

export async function readAgreements(
  manager: EntityManager,
  complaintId: ComplaintId,
): Promise<readonly Agreement[]> {
  const rows = await manager.find(AgreementRow, {
    where: { complaintId },
    order: { madeAt: 'ASC', id: 'ASC' },
  })
  return rows.map(({ complaintId: _, ...row }) => ({
    ...row,
    id: row.id as AgreementId,
    responsibleId: row.responsibleId as HandlerId,
  }))
}

export function saveAgreements(
  manager: EntityManager,
  complaintId: ComplaintId,
  before: readonly Agreement[],
  after: readonly Agreement[],
): Promise<void> {
  return saveMembers(manager, AgreementRow, before, after, (agreement) => ({ ...agreement, complaintId }))
}
