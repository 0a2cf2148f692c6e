import type { Actor } from '@waarborg/domain/access'
import type { Complaint, Outcome } from '@waarborg/domain/complaints'
import type { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import { type Write, writeTogether } from '../database/write-together.js'
import { newId } from '../graph/new-id.js'
import { byActor, firstEntry, nextEntry } from '../journal/index.js'
import { type EventFacts, eventToAnnounce } from '../live/index.js'
import { messagesOwed } from '../outbox/index.js'
import { nextDueAt } from './complaint.store.js'

/** How each act is called in the journal and told as an event. */
export type ComplaintActName =
  | 'complaint-registered'
  | 'complaint-assigned'
  | 'assignment-confirmed'
  | 'contact-recorded'
  | 'colleague-named'
  | 'put-to-seller'
  | 'extract-withdrawn'

/**
 * The journal entry, the messages and the event of one act, in the transaction that wrote the complaint.
 * @param before null when the act began it
 * @param alongside what else is written for the act, in the same journey
 */
export async function recordOutcome(
  manager: EntityManager,
  act: ComplaintActName,
  outcome: Outcome<Complaint>,
  before: Complaint | null,
  by: { readonly actor: Actor; readonly at: Temporal.Instant },
  alongside: readonly Write[] = [],
): Promise<void> {
  const { complaint, facts, messages } = outcome
  const recordedAt = by.at.toString({ smallestUnit: 'millisecond' })
  const entry = {
    subjectId: complaint.id,
    subjectNoun: 'complaint',
    recordedAt,
    ...byActor(by.actor),
    act,
    facts,
  }
  await writeTogether(manager, [
    ...alongside,
    before === null ? firstEntry(entry) : await nextEntry(manager, entry),
    ...messagesOwed(
      messages.map(({ kind, ...owed }) => ({
        id: newId<'message'>(),
        kind,
        complaintId: complaint.id,
        facts: owed,
        recordedAt,
      })),
    ),
    eventToAnnounce({
      id: newId<'event'>(),
      kind: act,
      subjectNoun: 'complaint',
      subjectId: complaint.id,
      subjectVersion: complaint.version,
      facts: { before: before === null ? null : eventFacts(before), after: eventFacts(complaint) },
      recordedAt,
    }),
  ])
}

const eventFacts = (complaint: Complaint): EventFacts => ({
  state: complaint.state,
  channel: complaint.channel,
  severity: complaint.severity,
  categoryId: complaint.matter.categoryId,
  sellerId: complaint.matter.sellerId,
  handlerId: complaint.assignment?.handlerId ?? null,
  receiverId: complaint.receiverId,
  concernsId: complaint.concernsId,
  assignmentConfirmedAt: complaint.assignment?.confirmedAt?.toString() ?? null,
  nextDueAt: nextDueAt(complaint.clocks)?.toString() ?? null,
  receivedAt: complaint.receivedAt.toString(),
})
