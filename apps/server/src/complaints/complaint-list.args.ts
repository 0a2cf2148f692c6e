import type { Channel as ChannelName, Severity as SeverityName } from '@waarborg/domain/complaints'
import type { Temporal } from 'temporal-polyfill'
import { Field, ID, InputType } from 'type-graphql'
import { listArgs, orderInput } from '../graph/list.args.js'
import { DateTime, LocalDate } from '../graph/scalars.js'
import { Channel, ComplaintState, type ComplaintStateName, Severity } from './complaint.enums.js'

@InputType('ComplaintFilter', { description: 'Which complaints; all conditions hold together.' })
export class ComplaintFilter {
  @Field(() => String, {
    nullable: true,
    description:
      'A number, or beginnings and other forms of words in the text, in what was written about it, the names, the e-mail address and the order number. When no complaint that the reader may see has a word, the nearest that one has is looked for: see `searchedFor`.',
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
