import type { ActorKind, JournalEntryFilter, JournalEntryOrderField, JournalSubject } from '@waarborg/schema'
import {
  type Address,
  choicesIn,
  dayIn,
  idsIn,
  type Ordering,
  orderIn,
  type Paging,
  pagingIn,
  textIn,
  writeOrder,
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
const fields = ['RECORDED_AT'] as const satisfies readonly JournalEntryOrderField[]
export const usualOrder: Ordering<JournalEntryOrderField> = { field: 'RECORDED_AT', direction: 'DESC' }

export interface JournalAddress extends Paging {
  /** The number of a complaint, or the address of anything. */
  readonly q?: string | undefined
  readonly subject?: readonly JournalSubject[] | undefined
  readonly who?: readonly ActorKind[] | undefined
  readonly person?: readonly string[] | undefined
  readonly from?: string | undefined
  readonly until?: string | undefined
  readonly order?: string | undefined
}

export function journalIn(address: Address): JournalAddress {
  return {
    q: textIn(address, 'q'),
    subject: choicesIn(address, 'subject', subjects),
    who: choicesIn(address, 'who', actorKinds),
    person: idsIn(address, 'person'),
    from: dayIn(address, 'from'),
    until: dayIn(address, 'until'),
    order: writeOrder(journalOrderIn(address), usualOrder),
    ...pagingIn(address),
  }
}

export function journalOrderIn(address: Address | JournalAddress): Ordering<JournalEntryOrderField> {
  return orderIn(address as Address, fields, usualOrder)
}

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
