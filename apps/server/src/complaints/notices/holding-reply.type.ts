import { Field, ObjectType } from 'type-graphql'
import { DateTime, LocalDate } from '../../graph/scalars.js'
import { HandlerType } from '../../handlers/index.js'

@ObjectType('HoldingReply', {
  description: 'A reply that only says that the answer comes; it stops no clock and opens a debt (OS-4).',
  simpleResolvers: true,
})
export class HoldingReplyType {
  @Field(() => String, { description: 'What was written, as plain text.' })
  text!: string

  @Field(() => LocalDate, { description: 'The day on which it promised the answer.' })
  answerOn!: string

  @Field(() => DateTime, { description: 'When it was sent.' })
  sentAt!: string

  @Field(() => HandlerType, { description: 'Who sent it.' })
  sentBy!: HandlerType
}
