import type { Channel as ChannelName, Severity as SeverityName } from '@waarborg/domain/complaints'
import type { Temporal } from 'temporal-polyfill'
import { Field, ID, InputType } from 'type-graphql'
import { listArgs, orderInput } from '../graph/list.args.js'
import { DateTime, LocalDate } from '../graph/scalars.js'
import { Channel, ComplaintState, type ComplaintStateName, Severity } from './complaint.enums.js'
import { Cause, type CauseName, Verdict, type VerdictName } from './deciding/deciding.enums.js'

@InputType('ComplaintFilter', { description: 'Which complaints; all conditions hold together.' })
export class ComplaintFilter {
  @Field(() => String, {
    nullable: true,
    description:
      'A number, or beginnings and other forms of words in the text, in what was written about it, the names, the e-mail address, the order number and, for staff, the notes beside it. When no complaint that the reader may see has a word, the nearest that one has is looked for: see `searchedFor`.',
  })
  search?: string | null

  @Field(() => [ComplaintState], { nullable: true, description: 'In one of these states.' })
  states?: ComplaintStateName[] | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Still the work of the office (true), or not (false): imported ones are not.',
  })
  open?: boolean | null

  @Field(() => [Channel], { nullable: true, description: 'Come in by one of these channels.' })
  channels?: ChannelName[] | null

  @Field(() => [Severity], { nullable: true, description: 'As serious as one of these.' })
  severities?: SeverityName[] | null

  @Field(() => [ID], { nullable: true, description: 'With one of these categories or one below them.' })
  categoryIds?: string[] | null

  @Field(() => [ID], { nullable: true, description: 'Assigned to one of these handlers.' })
  handlerIds?: string[] | null

  @Field(() => [ID], { nullable: true, description: 'About one of these sellers.' })
  sellerIds?: string[] | null

  @Field(() => [ID], { nullable: true, description: 'Carrying one of these labels.' })
  labelIds?: string[] | null

  @Field(() => Boolean, { nullable: true, description: 'Assigned to nobody (true) or to somebody (false).' })
  unassigned?: boolean | null

  @Field(() => Boolean, { nullable: true, description: 'Assigned to the reader (true), or not (false).' })
  mine?: boolean | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Assigned but not yet confirmed by the handler (true), or not so (false).',
  })
  unconfirmed?: boolean | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'With the next clock due later today (true), or not (false).',
  })
  dueToday?: boolean | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'With a clock past its due moment (true), or without (false).',
  })
  overdue?: boolean | null

  @Field(() => DateTime, { nullable: true, description: 'With a clock that is due before this moment.' })
  dueBefore?: Temporal.Instant | null

  @Field(() => String, { nullable: true, description: 'About exactly this order.' })
  orderNumber?: string | null

  @Field(() => ID, {
    nullable: true,
    description:
      'Other ones of the customer of this complaint: with the same e-mail address, or the same name and postcode (KP-4).',
  })
  sameCustomerAs?: string | null

  @Field(() => ID, {
    nullable: true,
    description: 'Other ones about the article that this complaint is about, ordered from the same seller.',
  })
  sameArticleAs?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Received in the last sixty days and sharing most of the longer words of this text.',
  })
  sharingWords?: string | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Taken over from elsewhere (true), or received by this office (false).',
  })
  imported?: boolean | null

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Open, and waiting for what the customer answers to an offer or a delay (true), or not (false).',
  })
  waitingForCustomer?: boolean | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Assigned to somebody who is away or off duty (true), or not (false).',
  })
  handlerAbsent?: boolean | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'With a running clock later than its rule allows (true), or without (false).',
  })
  breached?: boolean | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Not breached, but with a clock that will be within 48 hours (true), or not so (false).',
  })
  breachNear?: boolean | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Open, serious, and not read by management in this round (true), or not so (false) (KP-2).',
  })
  unread?: boolean | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Closed, with the aftercare due by today and not recorded (true), or not so (false) (KP-8).',
  })
  aftercareDue?: boolean | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Closed, with the aftercare by the reader (true), or not so (false).',
  })
  aftercareMine?: boolean | null

  @Field(() => LocalDate, { nullable: true, description: 'Closed on this day or later, in any round.' })
  settledFrom?: Temporal.PlainDate | null

  @Field(() => LocalDate, { nullable: true, description: 'Closed on this day or earlier, in any round.' })
  settledUntil?: Temporal.PlainDate | null

  @Field(() => [Cause], {
    nullable: true,
    description: 'Closed with one of these causes, within those days where they are given (KM-11).',
  })
  causes?: CauseName[] | null

  @Field(() => [Verdict], { nullable: true, description: 'With a part of which this was found (KM-1).' })
  verdicts?: VerdictName[] | null

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Decided within the term in every round (true), or once later than the rule allows (false); what was never decided is neither.',
  })
  decidedInTerm?: boolean | null

  @Field(() => LocalDate, { nullable: true, description: 'Received on this day or later.' })
  receivedFrom?: Temporal.PlainDate | null

  @Field(() => LocalDate, { nullable: true, description: 'Received on this day or earlier.' })
  receivedUntil?: Temporal.PlainDate | null
}

export type ComplaintOrderFieldName =
  | 'RECEIVED_AT'
  | 'NEXT_DUE_AT'
  | 'NUMBER'
  | 'SEVERITY'
  | 'COMPLAINANT_NAME'

export const ComplaintOrder = orderInput<ComplaintOrderFieldName>('Complaint', {
  RECEIVED_AT: 'The moment of receipt.',
  NEXT_DUE_AT: 'The clock that ends soonest; those without a running clock come last.',
  NUMBER: 'The number, in order of registration.',
  SEVERITY: 'Normal before serious.',
  COMPLAINANT_NAME: 'The name of the complainant, as Dutch sorts it.',
})
export const ComplaintListArgs = listArgs(ComplaintFilter, ComplaintOrder)
export type ComplaintList = InstanceType<typeof ComplaintListArgs>
