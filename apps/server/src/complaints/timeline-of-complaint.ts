import type { Actor } from '@waarborg/domain/access'
import type { ComplaintFact } from '@waarborg/domain/complaints'
import type { ClockKind } from '@waarborg/domain/deadlines'
import type { RequestContext } from '../graph/context.js'
import { loadRows } from '../graph/nodes.js'
import type { Rows } from '../graph/rows.js'
import { COMPLAINT_READ } from '../readings/index.js'
import { shout } from './clock.type.js'
import type { ComplaintType } from './complaint.type.js'
import type { TimelineEntryType, TimelineKindName } from './timeline-entry.type.js'

export interface JournalRow {
  readonly position: number
  readonly at: string
  readonly actorKind: Actor['kind']
  readonly actorId: string | null
  readonly facts: readonly Told[]
}

/** Facts come back from the journal as JSON: moments and days as text. */
type Told = { readonly kind: ComplaintFact['kind'] } & Partial<
  Record<'handlerId' | 'contactId' | 'lettingId' | 'recomputationId' | 'on', string>
> & { readonly clock?: ClockKind }

type Line = Omit<TimelineEntryType, 'actor' | 'handler' | 'contact' | 'reason'>

/** The journal of a complaint, in the order of its entries. */
export const journalRows: Rows<JournalRow> = {
  name: 'journal of complaints',
  row: `json_build_object('position', j.position, 'at', j.recorded_at, 'actorKind', j.actor_kind,
    'actorId', j.actor_id, 'facts', j.facts)`,
  // Who read it stands there too, and is told apart from what happened.
  from: `(select * from journal_entry where act <> '${COMPLAINT_READ}') j`,
  parent: 'j.subject_id',
  order: 'j.position',
}

const shown: Partial<Record<ComplaintFact['kind'], TimelineKindName>> = {
  'complaint-received': 'REGISTERED',
  'management-informed': 'MANAGEMENT_INFORMED',
  'complaint-assigned': 'ASSIGNED',
  'assignment-ended': 'ASSIGNMENT_ENDED',
  'colleague-named': 'COLLEAGUE_NAMED',
  'assignment-confirmed': 'ASSIGNMENT_CONFIRMED',
  'put-to-seller': 'PUT_TO_SELLER',
  'extract-withdrawn': 'EXTRACT_WITHDRAWN',
  'complainant-checked': 'COMPLAINANT_CHECKED',
  'contact-recorded': 'CONTACT_RECORDED',
  'contact-attempted': 'CONTACT_ATTEMPTED',
  'deadline-agreed': 'DEADLINE_AGREED',
  'deadline-confirmed': 'DEADLINE_CONFIRMED',
  'hearing-recorded': 'HEARING_RECORDED',
  'hearing-waived': 'HEARING_WAIVED',
  'complaint-related': 'COMPLAINT_RELATED',
  'complaint-unrelated': 'COMPLAINT_UNRELATED',
  'complaint-merged': 'COMPLAINT_MERGED',
  'duplicate-taken-in': 'DUPLICATE_TAKEN_IN',
  'part-added': 'PART_ADDED',
  'verdict-recorded': 'VERDICT_RECORDED',
  'verdict-confirmed': 'VERDICT_CONFIRMED',
  'verdict-rejected': 'VERDICT_REJECTED',
  'part-answered': 'PART_ANSWERED',
  'blame-let-stand': 'BLAME_LET_STAND',
  'decision-sent': 'DECISION_SENT',
  'decision-returned': 'DECISION_RETURNED',
  'complaint-closed': 'COMPLAINT_CLOSED',
  'aftercare-recorded': 'AFTERCARE_RECORDED',
  'complaint-withdrawn': 'COMPLAINT_WITHDRAWN',
  'inadmissibility-declared': 'INADMISSIBILITY_DECLARED',
  'inadmissibility-confirmed': 'INADMISSIBILITY_CONFIRMED',
  'remedies-offered': 'REMEDIES_OFFERED',
  'remedy-chosen': 'REMEDY_CHOSEN',
  'opened-again': 'OPENED_AGAIN',
  'reading-confirmed': 'READING_CONFIRMED',
  'severity-assessed': 'SEVERITY_ASSESSED',
  'agreement-added': 'AGREEMENT_ADDED',
  'agreement-completed': 'AGREEMENT_COMPLETED',
  'agreement-lapsed': 'AGREEMENT_LAPSED',
  'clock-paused': 'CLOCK_PAUSED',
  'pause-ended': 'CLOCK_RESUMED',
  'assignment-unconfirmed': 'ASSIGNMENT_UNCONFIRMED',
  'delay-announced': 'DELAY_ANNOUNCED',
  'delay-asked': 'DELAY_ASKED',
  'delay-agreed': 'DELAY_AGREED',
  'holding-reply-recorded': 'HOLDING_REPLY_RECORDED',
  'clock-step-reached': 'REMINDED',
  'handler-reminded': 'REMINDED',
  'clock-breached': 'CLOCK_BREACHED',
  'clock-recomputed': 'CLOCK_RECOMPUTED',
  'note-written': 'NOTE_WRITTEN',
  'note-removed': 'NOTE_REMOVED',
  'complaint-disposed': 'DISPOSED',
  'files-added': 'FILES_ADDED',
  'file-removed': 'FILE_REMOVED',
  'message-received': 'MESSAGE_RECEIVED',
  'message-sent': 'MESSAGE_SENT',
}

/** What happened with a complaint, the oldest first, read from its journal. */
export async function timelineOf(complaint: ComplaintType, context: RequestContext): Promise<Line[]> {
  const entries = complaint.journalRows ?? (await loadRows(journalRows, complaint.id, context))
  return entries.flatMap((entry) => entry.facts.flatMap((fact, index) => tell(entry, fact, index)))
}

const NAMING: ReadonlySet<TimelineKindName> = new Set([
  'ASSIGNED',
  'ASSIGNMENT_ENDED',
  'ASSIGNMENT_UNCONFIRMED',
  'COLLEAGUE_NAMED',
])

function tell(entry: JournalRow, fact: Told, index: number): Line[] {
  const kind = shown[fact.kind]
  if (kind === undefined) return []
  const bySystem = kind === 'MANAGEMENT_INFORMED'
  return [
    {
      id: `${entry.position}.${index}`,
      kind,
      at: entry.at,
      actorKind: bySystem ? 'SYSTEM' : (entry.actorKind.toUpperCase() as Uppercase<JournalRow['actorKind']>),
      actorId: bySystem ? null : entry.actorId,
      handlerId: NAMING.has(kind) ? (fact.handlerId ?? null) : null,
      on: fact.on ?? null,
      contactId: fact.contactId ?? null,
      lettingId: fact.lettingId ?? null,
      recomputationId: fact.recomputationId ?? null,
      clock: fact.clock === undefined ? null : shout(fact.clock),
    },
  ]
}
