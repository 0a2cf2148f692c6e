import { Field, InputType, Int, ObjectType } from 'type-graphql'
import { connectionType } from '../graph/connection.type.js'
import { listArgs, orderInput } from '../graph/list.args.js'
import { DateTime, LocalDate } from '../graph/scalars.js'
import { type OutcomeName, RequestOutcome } from './partner-key.enums.js'

@ObjectType('PartnerKeyDay', {
  description: 'What a partner key was used for on a day.',
  simpleResolvers: true,
})
export class PartnerKeyDayType {
  @Field(() => LocalDate, { description: 'The day.' })
  on!: string

  @Field(() => Int, { description: 'How many requests it sent.' })
  requests!: number

  @Field(() => Int, { description: 'How many of these were refused, or failed.' })
  refused!: number

  @Field(() => Int, { description: 'What they cost, by the values that were answered.' })
  cost!: number
}

@ObjectType('PartnerRequest', {
  description:
    'A request of a partner key: what was asked and how it ended, never with which values. Kept for 30 days.',
  simpleResolvers: true,
})
export class PartnerRequestType {
  @Field(() => DateTime, { description: 'When it was answered.' })
  at!: unknown

  @Field(() => String, { description: 'The root field that it asks, or that it asks several.' })
  operation!: string

  @Field(() => RequestOutcome, { description: 'How it ended.' })
  outcome!: OutcomeName

  @Field(() => String, { nullable: true, description: 'The code of its first error; null when answered.' })
  code!: string | null

  @Field(() => Int, { description: 'What it cost, by the values that were answered.' })
  cost!: number

  @Field(() => Int, { description: 'How long it took, in milliseconds.' })
  milliseconds!: number

  @Field(() => String, { description: 'The id under which our log knows it.' })
  requestId!: string
}

export const PartnerRequestConnectionType = connectionType('PartnerRequest', PartnerRequestType)

@InputType('PartnerRequestFilter', { description: 'Which requests; all conditions hold together.' })
export class PartnerRequestFilter {
  @Field(() => [RequestOutcome], { nullable: true, description: 'That ended in one of these ways.' })
  outcomes?: OutcomeName[] | null

  @Field(() => String, {
    nullable: true,
    description: 'Part of what was asked, or the whole id of the request.',
  })
  search?: string | null
}

export const PartnerRequestOrder = orderInput<'AT' | 'COST' | 'MILLISECONDS'>('PartnerRequest', {
  AT: 'When it was answered.',
  COST: 'What it cost.',
  MILLISECONDS: 'How long it took.',
})
export const PartnerRequestListArgs = listArgs(PartnerRequestFilter, PartnerRequestOrder)
export type PartnerRequestList = InstanceType<typeof PartnerRequestListArgs>
