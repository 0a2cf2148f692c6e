import { may, type Role } from '../access/index.js'
import { accepted, type FieldPath, type HandlerId, type Result, refused } from '../foundation/index.js'
import type { Complaint } from './complaint.js'
import type { ComplaintRejection } from './complaint-rejection.js'

/** Somebody whom work is given to; null when there is no such person. */
export type NamedHandler = { readonly id: HandlerId; readonly roles: readonly Role[] } | null

/** Whoever is named handles complaints, and this one is not about that person. @source D-18 */
export function mustHandle(
  { concernsId }: Complaint,
  person: NamedHandler,
  path: FieldPath,
): Result<HandlerId, ComplaintRejection> {
  if (person === null) return refused({ kind: 'unknown', path, noun: 'handler' })
  const { id: handlerId, roles } = person
  if (handlerId === concernsId) return refused({ kind: 'is-about-this-handler', path, handlerId })
  return may({ kind: 'staff', handlerId, roles }, 'complaints:handle')
    ? accepted(handlerId)
    : refused({ kind: 'handler-may-not-handle', path, handlerId })
}
