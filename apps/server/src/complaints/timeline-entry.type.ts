import type { Actor } from '@waarborg/domain/access'
import { Field, ID, ObjectType } from 'type-graphql'
import { graphEnum } from '../graph/enums.js'
import { DateTime, LocalDate } from '../graph/scalars.js'
import { HandlerType } from '../handlers/index.js'
import { ClockKind, type ClockType } from './clock.type.js'
import { ContactReportType } from './contact-report.type.js'

export type TimelineKindName =
  | 'REGISTERED'
  | 'MANAGEMENT_INFORMED'
  | 'ASSIGNED'
  | 'ASSIGNMENT_ENDED'
  | 'COLLEAGUE_NAMED'
  | 'ASSIGNMENT_CONFIRMED'
  | 'PUT_TO_SELLER'
  | 'EXTRACT_WITHDRAWN'
  | 'COMPLAINANT_CHECKED'
  | 'CONTACT_RECORDED'
  | 'CONTACT_ATTEMPTED'
  | 'DEADLINE_AGREED'
  | 'DEADLINE_CONFIRMED'
  | 'HEARING_RECORDED'
  | 'HEARING_WAIVED'
  | 'COMPLAINT_RELATED'
  | 'COMPLAINT_UNRELATED'
  | 'COMPLAINT_MERGED'
  | 'DUPLICATE_TAKEN_IN'
  | 'PART_ADDED'
  | 'VERDICT_RECORDED'
  | 'VERDICT_CONFIRMED'
  | 'REMINDED'
  | 'CLOCK_BREACHED'
  | 'VERDICT_REJECTED'
  | 'PART_ANSWERED'
  | 'BLAME_LET_STAND'
  | 'DECISION_SENT'
  | 'DECISION_RETURNED'
  | 'COMPLAINT_CLOSED'
  | 'AFTERCARE_RECORDED'
  | 'COMPLAINT_WITHDRAWN'
  | 'INADMISSIBILITY_DECLARED'
  | 'INADMISSIBILITY_CONFIRMED'
  | 'REMEDIES_OFFERED'
  | 'REMEDY_CHOSEN'
  | 'OPENED_AGAIN'
  | 'READING_CONFIRMED'
  | 'SEVERITY_ASSESSED'
  | 'AGREEMENT_ADDED'
  | 'AGREEMENT_COMPLETED'
  | 'AGREEMENT_LAPSED'
  | 'CLOCK_PAUSED'
  | 'CLOCK_RESUMED'
  | 'ASSIGNMENT_UNCONFIRMED'
  | 'DELAY_ANNOUNCED'
  | 'DELAY_ASKED'
  | 'DELAY_AGREED'
  | 'HOLDING_REPLY_RECORDED'
  | 'CLOCK_RECOMPUTED'
  | 'NOTE_WRITTEN'
  | 'NOTE_REMOVED'
  | 'DISPOSED'
  | 'FILES_ADDED'
  | 'FILE_REMOVED'
  | 'MESSAGE_RECEIVED'
  | 'MESSAGE_SENT'

export const TimelineKind = graphEnum<TimelineKindName>('TimelineKind', 'What happened with a complaint.', {
  REGISTERED: 'The complaint was registered.',
  MANAGEMENT_INFORMED: 'Management was told of it (KP-2).',
  ASSIGNED: 'It was assigned to a handler.',
  ASSIGNMENT_ENDED: 'It is no longer with its handler, whom it is about.',
  COLLEAGUE_NAMED: 'It was said which colleague it is about, or that it is about none.',
  ASSIGNMENT_CONFIRMED: 'The handler confirmed taking it.',
  PUT_TO_SELLER: 'The seller was given an extract of it (D-16).',
  EXTRACT_WITHDRAWN: 'The seller no longer sees an extract of it.',
  COMPLAINANT_CHECKED:
    'The data of the complainant were checked, and put right where they were wrong (KP-5).',
  CONTACT_RECORDED: 'A contact with the complainant was recorded.',
  CONTACT_ATTEMPTED: 'The complainant was not reached.',
  DEADLINE_AGREED: 'A day for the answer was agreed with the complainant.',
  DEADLINE_CONFIRMED: 'The complainant confirmed the agreed day online (KP-3).',
  HEARING_RECORDED: 'The seller or the colleague concerned was heard (KM-1).',
  HEARING_WAIVED: 'It was said why the seller or the colleague concerned is not heard (KM-1).',
  COMPLAINT_RELATED: 'It was related to another complaint (KM-17).',
  COMPLAINT_UNRELATED: 'It is no longer related to another complaint (KM-17).',
  COMPLAINT_MERGED: 'It ended in an earlier complaint of the same customer (KM-17).',
  DUPLICATE_TAKEN_IN: 'A complaint of the same customer that says the same ended in it (KM-17).',
  PART_ADDED: 'A part of it was named.',
  VERDICT_RECORDED: 'A part was judged.',
  VERDICT_CONFIRMED: 'A second person agreed with a verdict.',
  REMINDED: 'Whoever handles it was reminded: of a deadline, or by a colleague.',
  CLOCK_BREACHED: 'A deadline passed its last moment.',
  VERDICT_REJECTED: 'A second person gave a verdict back.',
  PART_ANSWERED: 'A part was answered.',
  BLAME_LET_STAND: 'A sentence to the complainant stands although it seems to blame somebody (KP-10).',
  DECISION_SENT: 'The decision was sent to the complainant.',
  DECISION_RETURNED: 'The decision did not arrive.',
  COMPLAINT_CLOSED: 'It was closed.',
  AFTERCARE_RECORDED: 'The complainant was asked whether it is really solved.',
  COMPLAINT_WITHDRAWN: 'The complainant withdrew it.',
  INADMISSIBILITY_DECLARED: 'Somebody said that it is not to be handled.',
  INADMISSIBILITY_CONFIRMED: 'A second person agreed that it is not to be handled.',
  REMEDIES_OFFERED: 'The complainant was offered solutions to choose from (KP-6).',
  REMEDY_CHOSEN: 'A solution was chosen; by the office itself when the default came to hold (KP-6).',
  OPENED_AGAIN: 'It is open again, in a new round (KP-8).',
  READING_CONFIRMED: 'Management said to have read it, which is serious (KP-2).',
  SEVERITY_ASSESSED: 'It was said to be serious, or not to be after all (KP-2).',
  AGREEMENT_ADDED: 'It was agreed what will be done, by whom and when (KP-7).',
  AGREEMENT_COMPLETED: 'What was agreed was done.',
  AGREEMENT_LAPSED: 'What was agreed is no longer asked for.',
  CLOCK_PAUSED: 'What was agreed stands still, for a reason that the complainant was told (KP-7).',
  CLOCK_RESUMED: 'What was agreed runs on, until a day that the complainant was told.',
  ASSIGNMENT_UNCONFIRMED: 'The coordinators were told that the handler has not confirmed taking it (KM-16).',
  DELAY_ANNOUNCED: 'The complainant was told that the answer comes later, why, and when (KP-14).',
  DELAY_ASKED: 'The complainant was asked to agree that the answer comes later (D-2).',
  DELAY_AGREED: 'The complainant agreed online that the answer comes later (D-2).',
  HOLDING_REPLY_RECORDED: 'A reply was sent that only says that the answer comes; the answer is owed (OS-4).',
  CLOCK_RECOMPUTED: 'A deadline was computed again by a newer calendar, and is due at another moment (D-3).',
  NOTE_WRITTEN: 'Somebody wrote a note beside it, which stands in `notes`.',
  NOTE_REMOVED: 'A note beside it was removed.',
  DISPOSED: 'Its retention was over, and its personal data went (KP-15).',
  FILES_ADDED: 'Files were added, which stand in `attachments` unless they were removed.',
  FILE_REMOVED: 'A file that was added by mistake was removed.',
  MESSAGE_RECEIVED: 'The complainant wrote with the secret link; it stands in `linkMessages`.',
  MESSAGE_SENT: 'Staff wrote to the complainant; it stands in `linkMessages` and stops no clock (KP-3).',
})

export type ActorKindName = Uppercase<Actor['kind']>

export const ActorKind = graphEnum<ActorKindName>('ActorKind', 'Who did something.', {
  PUBLIC: 'Somebody without an account: the complainant.',
  STAFF: 'Somebody of staff.',
  PARTNER: 'Software of a seller, by its key.',
  SELLER: 'Somebody who speaks for a seller.',
  SYSTEM: 'The system, by a rule.',
})

@ObjectType('TimelineEntry', {
  description: 'One thing that happened with a complaint.',
  simpleResolvers: true,
})
export class TimelineEntryType {
  @Field(() => ID, { description: 'Unique within the timeline.' })
  id!: string

  @Field(() => TimelineKind, { description: 'What happened.' })
  kind!: TimelineKindName

  @Field(() => DateTime, { description: 'When it was recorded.' })
  at!: string

  @Field(() => ActorKind, { description: 'What kind of person did it.' })
  actorKind!: ActorKindName

  @Field(() => HandlerType, { nullable: true, description: 'Who did it; null when it was nobody of staff.' })
  actor!: HandlerType | null

  @Field(() => HandlerType, {
    nullable: true,
    description:
      'The handler it was assigned to with `ASSIGNED`, no longer with `ASSIGNMENT_ENDED`, who did not confirm with `ASSIGNMENT_UNCONFIRMED`, and whom it is about with `COLLEAGUE_NAMED`.',
  })
  handler!: HandlerType | null

  @Field(() => LocalDate, {
    nullable: true,
    description:
      'The agreed day, with `DEADLINE_AGREED`; the day of the answer, with `DELAY_ANNOUNCED`, `DELAY_ASKED` and `DELAY_AGREED`; the day that it moved to, with `CLOCK_RESUMED` and `CLOCK_RECOMPUTED`.',
  })
  on!: string | null

  @Field(() => ContactReportType, {
    nullable: true,
    description: 'The report, with `CONTACT_RECORDED` and `CONTACT_ATTEMPTED`.',
  })
  contact!: ContactReportType | null

  @Field(() => ClockKind, {
    nullable: true,
    description:
      'Of which deadline it tells, with what is told of one: `REMINDED`, `CLOCK_BREACHED`, `CLOCK_PAUSED`, `CLOCK_RESUMED`, `CLOCK_RECOMPUTED`.',
  })
  clock!: ClockType['kind'] | null

  @Field(() => String, {
    nullable: true,
    description:
      'Why it may stand, with `BLAME_LET_STAND`; why it was computed again, with `CLOCK_RECOMPUTED`.',
  })
  reason!: string | null

  actorId!: string | null
  handlerId!: string | null
  contactId!: string | null
  lettingId!: string | null
  recomputationId!: string | null
}
