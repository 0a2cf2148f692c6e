import type { Complaint } from './complaint.js'
import type { OwedMessage } from './owed-message.js'

/** The handler is told what came from the complainant, and the coordinators while there is none. @source KM-14, D-18 */
export const tellWhoHandles = (
  { id, assignment, concernsId }: Complaint,
  kind: 'message-received' | 'files-received',
): OwedMessage => ({
  kind,
  complaintId: id,
  to: assignment?.handlerId ?? 'COORDINATORS',
  exceptId: concernsId,
})
