import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { connectionType } from '../../graph/connection.type.js'
import { listArgs, orderInput } from '../../graph/list.args.js'
import { DateTime } from '../../graph/scalars.js'
import { HandlerType } from '../../handlers/index.js'

@ObjectType('ComplaintReading', {
  description: 'Somebody opened a complaint (KP-1); told once for each quarter of an hour.',
  simpleResolvers: true,
})
export class ComplaintReadingType {
  @Field(() => HandlerType, { description: 'Who opened it.' })
  reader!: HandlerType

  @Field(() => DateTime, { description: 'When, the first time in that quarter of an hour.' })
  at!: string
}

export const ComplaintReadingConnectionType = connectionType('ComplaintReading', ComplaintReadingType)

@InputType('ComplaintReadingFilter', { description: 'Which readings.' })
export class ComplaintReadingFilter {
  @Field(() => [ID], { nullable: true, description: 'By one of these people.' })
  readerIds?: string[] | null
}

export const ComplaintReadingOrder = orderInput<'AT'>('ComplaintReading', { AT: 'The moment.' })
export const ComplaintReadingListArgs = listArgs(ComplaintReadingFilter, ComplaintReadingOrder)
export type ComplaintReadingList = InstanceType<typeof ComplaintReadingListArgs>
