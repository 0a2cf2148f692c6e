import type { Complaint, GateFacts } from '@waarborg/domain/complaints'
import type { EntityManager } from 'typeorm'
import { ContactReportRow } from '../contact-report.row.js'

/** What was reported of contacts with the complainant, for the gate to judge. */
export function readContacts(
  manager: EntityManager,
  { id: complaintId }: Complaint,
): Promise<GateFacts['contacts']> {
  return manager.find(ContactReportRow, { select: { kind: true, at: true }, where: { complaintId } })
}
