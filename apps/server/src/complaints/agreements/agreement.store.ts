import type { Agreement } from '@waarborg/domain/complaints'
import type { AgreementId, ComplaintId, HandlerId } from '@waarborg/domain/foundation'
import type { EntityManager } from 'typeorm'
import { saveMembers } from '../save-members.js'
import { AgreementRow } from './agreement.row.js'

export const toAgreement = ({ complaintId: _, ...row }: AgreementRow): Agreement => ({
  ...row,
  id: row.id as AgreementId,
  responsibleId: row.responsibleId as HandlerId,
})

export function saveAgreements(
  manager: EntityManager,
  complaintId: ComplaintId,
  before: readonly Agreement[],
  after: readonly Agreement[],
): Promise<void> {
  return saveMembers(manager, AgreementRow, before, after, (agreement) => ({ ...agreement, complaintId }))
}
