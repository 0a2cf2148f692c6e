import type { ActorKind, JournalEntryFilter, JournalEntryOrderField, JournalSubject } from '@waarborg/schema'
import {
  type Address,
  choicesIn,
  dayIn,
  idsIn,
  type ListAddress,
  type ListOrders,
  listIn,
} from '../../components/list/index.js'

export const subjects = [
  'COMPLAINT',
  'HANDLER',
  'IMPORT',
  'ORGANISATION',
  'OTHER',
] as const satisfies readonly JournalSubject[]
export const actorKinds = [
  'STAFF',
  'PUBLIC',
  'SELLER',
  'PARTNER',
  'SYSTEM',
] as const satisfies readonly ActorKind[]
export const journalOrders: ListOrders<JournalEntryOrderField> = {
  fields: ['RECORDED_AT'],
  usual: { field: 'RECORDED_AT', direction: 'DESC' },
}

/** Searched is the number of a complaint, or the address of anything. */
export interface JournalAddress extends ListAddress {
  readonly subject?: readonly JournalSubject[] | undefined
  readonly who?: readonly ActorKind[] | undefined
  readonly person?: readonly string[] | undefined
  readonly from?: string | undefined
  readonly until?: string | undefined
}

export const journalIn = (address: Address): JournalAddress =>
  listIn(address, journalOrders, {
    subject: choicesIn(address, 'subject', subjects),
    who: choicesIn(address, 'who', actorKinds),
    person: idsIn(address, 'person'),
    from: dayIn(address, 'from'),
    until: dayIn(address, 'until'),
  })

export function journalFilter({ q, subject, who, person, from, until }: JournalAddress): JournalEntryFilter {
  return {
    ...(q && { about: q }),
    ...(subject && { subjects: [...subject] }),
    ...(who && { actorKinds: [...who] }),
    ...(person && { actorIds: [...person] }),
    ...(from && { recordedFrom: from }),
    ...(until && { recordedUntil: until }),
  }
}
