import type { Channel as ChannelName } from '@waarborg/domain/complaints'
import type { SafetySignalState as StateName } from '@waarborg/domain/safety-signals'
import type { Temporal } from 'temporal-polyfill'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { CategoryType } from '../categories/index.js'
import { Channel } from '../complaints/index.js'
import { connectionType } from '../graph/connection.type.js'
import { graphEnum } from '../graph/enums.js'
import { listArgs, orderInput } from '../graph/list.args.js'
import { NodeType } from '../graph/node.type.js'
import { DateTime, LocalDate } from '../graph/scalars.js'
import { HandlerType } from '../handlers/index.js'
import { SellerType } from '../sellers/index.js'

export const SafetySignalState = graphEnum<StateName>('SafetySignalState', 'How far a safety signal is.', {
  OPEN: 'Nobody has said yet what was done about it.',
  HANDLED: 'Somebody has.',
})

@ObjectType('SafetySignal', {
  description: 'Something dangerous that the office was told of, kept without anybody who told it (D-17).',
  implements: NodeType,
  simpleResolvers: true,
})
export class SafetySignalType extends NodeType {
  @Field(() => SafetySignalState, { description: 'How far it is.' })
  state!: StateName

  @Field(() => String, { description: 'What is dangerous, as plain text.' })
  danger!: string

  @Field(() => String, { nullable: true, description: 'The product, when it is known.' })
  product!: string | null

  @Field(() => String, { nullable: true, description: 'The order, when it is known.' })
  orderNumber!: string | null

  @Field(() => SellerType, { nullable: true, description: 'The seller, when it is one that we know.' })
  seller!: SellerType | null

  @Field(() => String, { nullable: true, description: 'The seller in words.' })
  sellerName!: string | null

  @Field(() => CategoryType, { nullable: true, description: 'What it is about, when it is known.' })
  category!: CategoryType | null

  @Field(() => Channel, { description: 'How it came in.' })
  channel!: ChannelName

  @Field(() => DateTime, { description: 'When it reached the office.' })
  receivedAt!: string

  @Field(() => DateTime, { description: 'When it was recorded.' })
  recordedAt!: string

  @Field(() => HandlerType, {
    nullable: true,
    description: 'Who of the office recorded it; null where it was left on the public page.',
  })
  recordedBy!: HandlerType | null

  @Field(() => String, { nullable: true, description: 'What was done about it; null while it is open.' })
  done!: string | null

  @Field(() => DateTime, { nullable: true, description: 'When that was said.' })
  handledAt!: string | null

  @Field(() => HandlerType, { nullable: true, description: 'Who said so.' })
  handledBy!: HandlerType | null

  @Field(() => Int, { description: 'Rises with every change; name it in `expectedVersion`.' })
  version!: number
}

export const SafetySignalConnectionType = connectionType('SafetySignal', SafetySignalType)

@InputType('SafetySignalFilter', { description: 'Which safety signals; all conditions hold together.' })
export class SafetySignalFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Part of what is dangerous, of the product, of the order number or of the seller’s name.',
  })
  search?: string | null

  @Field(() => [SafetySignalState], { nullable: true, description: 'In one of these states.' })
  states?: StateName[] | null

  @Field(() => [Channel], { nullable: true, description: 'That came in by one of these.' })
  channels?: ChannelName[] | null

  @Field(() => [ID], { nullable: true, description: 'About one of these sellers.' })
  sellerIds?: string[] | null

  @Field(() => [ID], { nullable: true, description: 'About one of these categories or what is below them.' })
  categoryIds?: string[] | null

  @Field(() => LocalDate, { nullable: true, description: 'Received on this day or later, in Amsterdam.' })
  receivedFrom?: Temporal.PlainDate | null

  @Field(() => LocalDate, { nullable: true, description: 'Received on this day or earlier, in Amsterdam.' })
  receivedUntil?: Temporal.PlainDate | null
}

export type SafetySignalOrderField = 'RECEIVED_AT' | 'HANDLED_AT'

export const SafetySignalOrder = orderInput<SafetySignalOrderField>('SafetySignal', {
  RECEIVED_AT: 'When it reached the office.',
  HANDLED_AT: 'When it was said what was done; open ones stand as the latest.',
})
export const SafetySignalListArgs = listArgs(SafetySignalFilter, SafetySignalOrder)
export type SafetySignalList = InstanceType<typeof SafetySignalListArgs>
