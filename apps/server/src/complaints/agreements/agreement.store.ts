import type { Agreement } from '@waarborg/domain/complaints'
import type { AgreementId, ComplaintId, HandlerId } from '@waarborg/domain/foundation'
import type { Write } from '../../database/write-together.js'
import { changesOfMembers } from '../changes-of-members.js'
import type { AgreementRow } from './agreement.row.js'

export const toAgreement = ({ complaintId: _, ...row }: AgreementRow): Agreement => ({
  ...row,
  id: row.id as AgreementId,
  responsibleId: row.responsibleId as HandlerId,
})

export function changesOfAgreements(
  complaintId: ComplaintId,
  before: readonly Agreement[],
  after: readonly Agreement[],
): readonly Write[] {
  return changesOfMembers('agreement', before, after, (agreement) => ({ ...agreement, complaintId }))
}
