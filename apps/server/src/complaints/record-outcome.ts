import type { Actor } from '@waarborg/domain/access'
import type { Complaint, Outcome } from '@waarborg/domain/complaints'
import type { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import { newId } from '../graph/new-id.js'
import { appendEntry } from '../journal/index.js'
import { announceEvent, type EventFacts } from '../live/index.js'
import { oweMessage } from '../outbox/index.js'
import { nextDueAt } from './complaint.store.js'

/** How each act is called in the journal and told as an event. */
export type ComplaintActName =
  | 'complaint-registered'
  | 'complaint-assigned'
  | 'assignment-confirmed'
  | 'contact-recorded'

/** The journal entry, the messages and the event of one act, in the transaction that wrote the complaint. */
export async function recordOutcome(
  manager: EntityManager,
  act: ComplaintActName,
  outcome: Outcome<Complaint>,
  before: Complaint | null,
  by: { readonly actor: Actor; readonly at: Temporal.Instant },
): Promise<void> {
  const { complaint, facts, messages } = outcome
  const recordedAt = by.at.toString({ smallestUnit: 'millisecond' })
  await appendEntry(manager, {
    subjectId: complaint.id,
    subjectNoun: 'complaint',
    recordedAt,
    actorKind: by.actor.kind,
    actorId: by.actor.kind === 'staff' ? by.actor.handlerId : null,
    act,
    facts,
  })
  for (const { kind, ...owed } of messages)
    await oweMessage(manager, {
      id: newId<'message'>(),
      kind,
      complaintId: complaint.id,
      facts: owed,
      recordedAt,
    })
  await announceEvent(manager, {
    id: newId<'event'>(),
    kind: act,
    subjectNoun: 'complaint',
    subjectId: complaint.id,
    subjectVersion: complaint.version,
    facts: { before: before === null ? null : eventFacts(before), after: eventFacts(complaint) },
    recordedAt,
  })
}

const eventFacts = (complaint: Complaint): EventFacts => ({
  state: complaint.state,
  channel: complaint.channel,
  severity: complaint.severity,
  categoryId: complaint.matter.categoryId,
  sellerId: complaint.matter.sellerId,
  handlerId: complaint.assignment?.handlerId ?? null,
  assignmentConfirmedAt: complaint.assignment?.confirmedAt?.toString() ?? null,
  nextDueAt: nextDueAt(complaint.clocks)?.toString() ?? null,
  receivedAt: complaint.receivedAt.toString(),
})
