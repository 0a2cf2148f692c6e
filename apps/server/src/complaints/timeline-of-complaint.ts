import type { ComplaintFact } from '@waarborg/domain/complaints'
import type { RequestContext } from '../graph/context.js'
import { loadOfMany } from '../graph/nodes.js'
import type { TimelineEntryType, TimelineKindName } from './timeline-entry.type.js'

interface Entry {
  readonly position: number
  readonly at: string
  readonly actorKind: 'public' | 'staff' | 'system'
  readonly actorId: string | null
  readonly facts: readonly Told[]
}

/** Facts come back from the journal as JSON: moments and days as text. */
type Told = { readonly kind: ComplaintFact['kind'] } & Partial<
  Record<'handlerId' | 'contactId' | 'on', string>
>

type Line = Omit<TimelineEntryType, 'actor' | 'handler' | 'contact'>

const ofComplaints = `
  select j.subject_id as parent, json_build_object('position', j.position, 'at', j.recorded_at,
    'actorKind', j.actor_kind, 'actorId', j.actor_id, 'facts', j.facts) as row
  from journal_entry j where j.subject_id = any($1::uuid[]) order by j.position`

const shown: Partial<Record<ComplaintFact['kind'], TimelineKindName>> = {
  'complaint-received': 'REGISTERED',
  'management-informed': 'MANAGEMENT_INFORMED',
  'complaint-assigned': 'ASSIGNED',
  'assignment-confirmed': 'ASSIGNMENT_CONFIRMED',
  'contact-recorded': 'CONTACT_RECORDED',
  'contact-attempted': 'CONTACT_ATTEMPTED',
  'deadline-agreed': 'DEADLINE_AGREED',
}

/** What happened with a complaint, the oldest first, read from its journal. */
export async function timelineOf(complaintId: string, context: RequestContext): Promise<Line[]> {
  const entries = await loadOfMany<Entry>('journal of complaints', ofComplaints, complaintId, context)
  return entries.flatMap((entry) => entry.facts.flatMap((fact, index) => tell(entry, fact, index)))
}

function tell(entry: Entry, fact: Told, index: number): Line[] {
  const kind = shown[fact.kind]
  if (kind === undefined) return []
  const bySystem = kind === 'MANAGEMENT_INFORMED'
  return [
    {
      id: `${entry.position}.${index}`,
      kind,
      at: entry.at,
      actorKind: bySystem ? 'SYSTEM' : (entry.actorKind.toUpperCase() as Uppercase<Entry['actorKind']>),
      actorId: bySystem ? null : entry.actorId,
      handlerId: kind === 'ASSIGNED' ? (fact.handlerId ?? null) : null,
      on: fact.on ?? null,
      contactId: fact.contactId ?? null,
    },
  ]
}
