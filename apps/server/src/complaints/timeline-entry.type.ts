import type { Actor } from '@waarborg/domain/access'
import { Field, ID, ObjectType } from 'type-graphql'
import { graphEnum } from '../graph/enums.js'
import { DateTime, LocalDate } from '../graph/scalars.js'
import { HandlerType } from '../handlers/index.js'
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
  | 'PART_ADDED'
  | 'VERDICT_RECORDED'
  | 'VERDICT_CONFIRMED'
  | 'REMINDED'
  | 'CLOCK_BREACHED'
  | 'VERDICT_REJECTED'
  | 'PART_ANSWERED'
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
  | 'DELAY_ANNOUNCED'
  | 'DELAY_ASKED'
  | 'DELAY_AGREED'
  | 'HOLDING_REPLY_RECORDED'

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
  PART_ADDED: 'A part of it was named.',
  VERDICT_RECORDED: 'A part was judged.',
  VERDICT_CONFIRMED: 'A second person agreed with a verdict.',
  REMINDED: 'Whoever handles it was reminded: of a deadline, or by a colleague.',
  CLOCK_BREACHED: 'A deadline passed its last moment.',
  VERDICT_REJECTED: 'A second person gave a verdict back.',
  PART_ANSWERED: 'A part was answered.',
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
  DELAY_ANNOUNCED: 'The complainant was told that the answer comes later, why, and when (KP-14).',
  DELAY_ASKED: 'The complainant was asked to agree that the answer comes later (D-2).',
  DELAY_AGREED: 'The complainant agreed online that the answer comes later (D-2).',
  HOLDING_REPLY_RECORDED: 'A reply was sent that only says that the answer comes; the answer is owed (OS-4).',
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
      'The handler it was assigned to with `ASSIGNED` and no longer with `ASSIGNMENT_ENDED`, and whom it is about with `COLLEAGUE_NAMED`.',
  })
  handler!: HandlerType | null

  @Field(() => LocalDate, {
    nullable: true,
    description:
      'The agreed day, with `DEADLINE_AGREED`; the day of the answer, with `DELAY_ANNOUNCED`, `DELAY_ASKED` and `DELAY_AGREED`.',
  })
  on!: string | null

  @Field(() => ContactReportType, {
    nullable: true,
    description: 'The report, with `CONTACT_RECORDED` and `CONTACT_ATTEMPTED`.',
  })
  contact!: ContactReportType | null

  actorId!: string | null
  handlerId!: string | null
  contactId!: string | null
}
