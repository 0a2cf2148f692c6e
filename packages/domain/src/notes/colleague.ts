import { type ComplaintVisibility, type Role, reaches } from '../access/index.js'
import type { Complaint } from '../complaints/index.js'
import type { HandlerId } from '../foundation/index.js'

/** Somebody of staff who can sign in. */
export interface Colleague {
  readonly id: HandlerId
  readonly name: string
  readonly roles: readonly Role[]
  readonly team: string | null
}

/** What decides who reads a complaint: whose it is and whom it is about. */
export type Concerned = Pick<Complaint, 'receiverId' | 'concernsId'> & {
  readonly handlerId: HandlerId | null
}

/** Those of the colleagues who may read this complaint; whom it is about is never among them. @source KP-1, D-18 */
export function readersOf(
  { handlerId, receiverId, concernsId }: Concerned,
  colleagues: readonly Colleague[],
  visibility: ComplaintVisibility,
): readonly Colleague[] {
  const teamOf = (id: HandlerId | null) => colleagues.find((one) => one.id === id)?.team ?? null
  const facts = {
    handlerId,
    receiverId,
    concernsId,
    handlerTeam: teamOf(handlerId),
    receiverTeam: teamOf(receiverId),
    visibility,
  }
  return colleagues.filter(({ id, roles, team }) =>
    reaches({ kind: 'staff', handlerId: id, roles }, 'complaints:read', 'complaints', facts, { team }),
  )
}
