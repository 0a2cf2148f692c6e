import type { ComplaintRejection, ReceivedComplaint } from '@waarborg/domain/complaints'
import { accepted, type ComplaintId, type Result } from '@waarborg/domain/foundation'
import { claimAttachments, findClaimable } from '../../attachments/index.js'
import { askWithin, writeTogether } from '../../database/write-together.js'
import type { RequestContext } from '../../graph/context.js'
import { newId } from '../../graph/new-id.js'
import { type KeyMalformed, type KeyReused, once, writeOnce } from '../../idempotency/index.js'
import { callOf } from './change-complaint.js'
import { decideReception, type Received, type Reception } from './decide-reception.js'

export type ReceiveResult = Result<ComplaintId, ComplaintRejection | KeyReused | KeyMalformed>

/**
 * Takes a complaint in, with its clocks, files, journal entry, messages and event: by one statement, or in one
 * transaction when files are claimed, or when the form is refused or was sent before.
 * @param whenReceived is given the complaint; not called when the answer to an earlier call is repeated
 */
export async function receive(
  context: RequestContext,
  mutation: 'submitComplaint' | 'registerComplaint',
  input: Received,
  required: 'all' | 'reachable',
  reception: Reception,
  whenReceived: (complaint: ReceivedComplaint) => void = () => {},
): Promise<ReceiveResult> {
  const { office, at } = context
  const id = newId<'complaint'>()
  const call = { ...callOf(context, mutation, input), answer: id }
  const form = { id, input, required, reception }
  const tickets = input.attachments ?? []
  if (tickets.length === 0) {
    const written = await writeOnce(office, call, () =>
      decideReception(context, office.reads.ask, form, accepted([])),
    )
    if (written?.ok) whenReceived(written.value.complaint)
    if (written !== null) return written.ok ? accepted(id) : written
  }
  return office.transact((manager) =>
    once(manager, call, async () => {
      const claimable = await findClaimable(manager, tickets, ['attachments'], at)
      const decided = await decideReception(context, askWithin(manager), form, claimable)
      if (!decided.ok) return decided
      const { complaint, attachments, writes } = decided.value
      await writeTogether(manager, writes)
      await claimAttachments(manager, attachments, id, at)
      whenReceived(complaint)
      return accepted(id)
    }),
  )
}
