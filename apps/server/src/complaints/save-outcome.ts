import type { Actor } from '@waarborg/domain/access'
import type { Complaint, Outcome, OwedMessage } from '@waarborg/domain/complaints'
import type { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import { storedMoment } from '../database/columns.js'
import { type Write, writeTogether } from '../database/write-together.js'
import { newId } from '../graph/new-id.js'
import { byActor, firstEntry, nextEntry } from '../journal/index.js'
import { type EventFacts, eventToAnnounce } from '../live/index.js'
import { messagesOwed } from '../outbox/index.js'
import { changesOf, nextDueAt } from './complaint.store.js'

/** How each act is called in the journal and told as an event. */
export type ComplaintActName =
  | 'complaint-registered'
  | 'complaint-assigned'
  | 'assignment-confirmed'
  | 'contact-recorded'
  | 'colleague-named'
  | 'put-to-seller'
  | 'extract-withdrawn'
  | 'hearing-recorded'
  | 'hearing-waived'
  | 'complaint-related'
  | 'complaint-unrelated'
  | 'complaint-merged'
  | 'part-added'
  | 'verdict-recorded'
  | 'verdict-confirmed'
  | 'verdict-rejected'
  | 'part-answered'
  | 'decision-sent'
  | 'decision-returned'
  | 'complaint-closed'
  | 'aftercare-recorded'
  | 'complaint-withdrawn'
  | 'inadmissibility-declared'
  | 'inadmissibility-confirmed'
  | 'complainant-checked'
  | 'reading-confirmed'
  | 'severity-assessed'
  | 'agreement-added'
  | 'agreement-completed'
  | 'agreement-lapsed'
  | 'clock-paused'
  | 'clock-resumed'
  | 'delay-announced'
  | 'delay-asked'
  | 'delay-agreed'
  | 'holding-reply-recorded'
  | 'deadline-confirmed'
  | 'remedies-offered'
  | 'remedy-chosen'
  | 'handler-reminded'
  | 'deadlines-recomputed'
  | 'complaint-disposed'

interface By {
  readonly actor: Actor
  readonly at: Temporal.Instant
}

/** The journal entry, the messages and the event of the act that a complaint begins with. */
export function firstRecords(act: ComplaintActName, outcome: Outcome<Complaint>, by: By): readonly Write[] {
  return [firstEntry(entryOf(act, outcome, by)), ...announcements(act, outcome, null, by)]
}

/** Writes what a later act changed of a complaint, whose row is locked, with its entry, its messages and its event: one statement. */
export async function saveOutcome(
  manager: EntityManager,
  act: ComplaintActName,
  outcome: Outcome<Complaint>,
  before: Complaint,
  by: By,
): Promise<void> {
  const entry = await nextEntry(manager, entryOf(act, outcome, by))
  const changes = changesOf(before, outcome.complaint)
  await writeTogether(manager, [...changes, entry, ...announcements(act, outcome, before, by)])
}

const entryOf = (act: ComplaintActName, { complaint, facts }: Outcome<Complaint>, { actor, at }: By) => ({
  subjectId: complaint.id,
  subjectNoun: 'complaint',
  recordedAt: storedMoment(at),
  ...byActor(actor),
  act,
  facts,
})

function announcements(
  act: ComplaintActName,
  { complaint, messages }: Outcome<Complaint>,
  before: Complaint | null,
  { at }: By,
): readonly Write[] {
  const recordedAt = storedMoment(at)
  return [
    ...owedFor(complaint, messages, recordedAt),
    eventToAnnounce({
      id: newId<'event'>(),
      kind: act,
      subjectNoun: 'complaint',
      subjectId: complaint.id,
      subjectVersion: complaint.version,
      facts: { before: before === null ? null : eventFacts(before), after: eventFacts(complaint) },
      recordedAt,
    }),
  ]
}

/** What is now owed about a complaint, for the outbox. */
export const owedFor = (
  { id }: Pick<Complaint, 'id'>,
  messages: readonly OwedMessage[],
  recordedAt: string,
): readonly Write[] =>
  messagesOwed(
    messages.map(({ kind, ...owed }) => ({
      id: newId<'message'>(),
      kind,
      complaintId: id,
      facts: owed,
      recordedAt,
    })),
  )

export const eventFacts = (complaint: Complaint): EventFacts => ({
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
