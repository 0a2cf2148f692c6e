import type { Actor } from '@waarborg/domain/access'
import {
  assignComplaint,
  type Complaint,
  complaintNumber,
  type ReceivedComplaint,
  receiveComplaint,
} from '@waarborg/domain/complaints'
import type { WorkingCalendar } from '@waarborg/domain/deadlines'
import type { HandlerId } from '@waarborg/domain/foundation'
import type { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import { writeTogether } from '../../database/write-together.js'
import { newId } from '../../graph/new-id.js'
import { findHandler } from '../../handlers/index.js'
import type { Office } from '../../office.js'
import { complaintToInsert } from '../complaint.store.js'
import { firstRecords, saveOutcome } from '../save-outcome.js'
import { hashOfToken } from '../tracking-token.js'

/** An open complaint from another system: what it is, and whose work it was there. */
export interface OpenComplaint
  extends Pick<
    ReceivedComplaint,
    'channel' | 'severity' | 'locale' | 'receivedAt' | 'matter' | 'complainant' | 'checked' | 'receiverId'
  > {
  readonly handlerId: HandlerId | null
}

interface TakingIn {
  readonly office: Pick<Office, 'derive'>
  readonly actor: Actor
  readonly at: Temporal.Instant
  readonly calendar: WorkingCalendar
}

/** Why it cannot be taken: no calendar for its days, or its handler can have no work. Nothing is written then. */
export type NotTakenIn = 'beyond-calendar' | 'cannot-take-work'

/**
 * Takes in an open complaint that stood in another system: received when it first reached the firm, its clocks running
 * from there, management told at once, and assigned when somebody had it. The complainant gets no receipt: that was
 * given where it came from, and its dates have partly passed. @source KP-2, KP-13, KP-14, KM-14, KM-20
 */
export async function takeInOpen(
  manager: EntityManager,
  { handlerId, ...open }: OpenComplaint,
  { office, actor, at, calendar }: TakingIn,
): Promise<Complaint['id'] | NotTakenIn> {
  const [row] = (await manager.query(`select nextval('complaint_sequence')::float8 as sequence`)) as {
    sequence: number
  }[]
  const sequence = row?.sequence ?? 0
  const id = newId<'complaint'>()
  const number = complaintNumber(sequence, open.receivedAt)
  const received = receiveComplaint({ ...open, id, number, registeredAt: at, concernsId: null }, calendar)
  if (!received.ok) return 'beyond-calendar'
  const { complaint } = received.value
  const assigned =
    handlerId === null ? null : await decideHandler(manager, complaint, handlerId, { actor, at })
  if (assigned === 'cannot-take-work') return assigned
  const trackingHash = hashOfToken(office.derive('tracking', id))
  const messages = received.value.messages.filter(({ kind }) => kind !== 'receipt')
  await writeTogether(manager, [
    ...complaintToInsert(complaint, { sequence, trackingHash, calendar }),
    ...firstRecords('complaint-registered', { ...received.value, messages }, { actor, at }),
  ])
  if (assigned === null) return id
  await saveOutcome(manager, 'complaint-assigned', assigned, complaint, { actor, at })
  return id
}

async function decideHandler(
  manager: EntityManager,
  complaint: ReceivedComplaint,
  handlerId: HandlerId,
  by: { readonly actor: Actor; readonly at: Temporal.Instant },
) {
  const handler = await findHandler(manager, handlerId)
  if (handler === null) return 'cannot-take-work'
  const assigned = assignComplaint(complaint, { handler, ...by })
  return assigned.ok ? assigned.value : 'cannot-take-work'
}
