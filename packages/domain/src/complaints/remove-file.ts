import type { Actor } from '../access/index.js'
import { type AttachmentId, accepted, type HandlerId, type Result } from '../foundation/index.js'
import type { Complaint } from './complaint.js'
import type { ComplaintRejection } from './complaint-rejection.js'
import { transitionFor } from './lifecycle.js'
import type { Outcome } from './outcome.js'

interface RemovingFacts {
  readonly id: AttachmentId
  /** Who had added it; null when the complainant had. */
  readonly addedById: HandlerId | null
  readonly actor: Actor
}

/** A file that was added by mistake goes while the complaint is open; that it was there stays. @source KP-1 */
export function removeFile(
  complaint: Complaint,
  { id, addedById, actor }: RemovingFacts,
): Result<Outcome, ComplaintRejection> {
  const transition = transitionFor('REMOVE_FILE', 'any', complaint, actor)
  if (!transition.ok) return transition
  return accepted({
    complaint,
    facts: [{ kind: 'file-removed', attachmentId: id, addedById }],
    messages: [],
  })
}
