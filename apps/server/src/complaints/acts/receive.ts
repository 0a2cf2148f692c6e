import type { ComplaintRejection, ReceivedComplaint } from '@waarborg/domain/complaints'
import { accepted, type ComplaintId, type Result } from '@waarborg/domain/foundation'
import type { EntityManager } from 'typeorm'
import { claimAttachments, findClaimable } from '../../attachments/index.js'
import { askWithin, writeTogether } from '../../database/write-together.js'
import type { RequestContext } from '../../graph/context.js'
import { newId } from '../../graph/new-id.js'
import { type KeyMalformed, type KeyReused, once, writeOnce } from '../../idempotency/index.js'
import { type Taking, takingToWrite } from '../../throttle/index.js'
import { callOf } from './change-complaint.js'
import { decideReception, type Received, type Reception } from './decide-reception.js'

export type ReceiveResult<Refusal = never> = Result<
  ComplaintId,
  ComplaintRejection | KeyReused | KeyMalformed | Refusal
>

/** What else is done about a complaint; nothing of it when the answer to an earlier call is repeated. */
export interface Alongside<Refusal> {
  /** What it takes from which allowances, when all is well. */
  readonly takings?: (complaint: ReceivedComplaint) => readonly Taking[]
  /** Asked when something of that is not there: whether it is taken in all the same, and whether it gets a receipt. */
  readonly count?: (
    manager: EntityManager,
    complaint: ReceivedComplaint,
  ) => Promise<Result<{ readonly withReceipt: boolean }, Refusal>>
  /** Is given the complaint that was stored. */
  readonly whenReceived?: (complaint: ReceivedComplaint) => void
}

/**
 * Takes a complaint in, with its clocks, files, journal entry, messages and event: by one statement, or in one
 * transaction when files are claimed, when the form is refused or was sent before, or when too many were sent.
 */
export async function receive<Refusal = never>(
  context: RequestContext,
  mutation: 'submitComplaint' | 'registerComplaint',
  input: Received,
  required: 'all' | 'reachable',
  reception: Reception,
  { takings, count, whenReceived }: Alongside<Refusal> = {},
): Promise<ReceiveResult<Refusal>> {
  const { office, at } = context
  const id = newId<'complaint'>()
  const call = { ...callOf(context, mutation, input), answer: id }
  const form = { id, input, required, reception }
  const tickets = input.attachments ?? []
  if (tickets.length === 0) {
    const written = await writeOnce(office, call, async () => {
      const decided = await decideReception(context, office.reads.ask, form, accepted([]))
      if (!decided.ok) return decided
      const { complaint, writes } = decided.value
      const now = office.now()
      const taken = (takings?.(complaint) ?? []).map((taking) => takingToWrite(office, taking, now))
      // The last of them is done first, and all who take keep to one order.
      taken.reverse()
      return accepted({ complaint, writes: [...writes(), ...taken] })
    })
    if (written?.ok) whenReceived?.(written.value.complaint)
    if (written !== null) return written.ok ? accepted(id) : written
  }
  return office.transact((manager) =>
    once<ComplaintId, ComplaintRejection | Refusal>(manager, call, async () => {
      const claimable = await findClaimable(manager, tickets, ['attachments'], at)
      const decided = await decideReception(context, askWithin(manager), form, claimable)
      if (!decided.ok) return decided
      const { complaint, attachments, writes } = decided.value
      const counted = count === undefined ? accepted({ withReceipt: true }) : await count(manager, complaint)
      if (!counted.ok) return counted
      await writeTogether(manager, writes(counted.value))
      const claims = attachments.map((attachment) => ({ id: attachment }))
      const addedById = form.reception.receiverId
      await claimAttachments(manager, claims, { complaintId: id, at, addedById, ofComplainant: true })
      whenReceived?.(complaint)
      return accepted(id)
    }),
  )
}
