import { Field, ID, ObjectType } from 'type-graphql'
import { DateTime } from '../../graph/scalars.js'
import { HandlerType } from '../../handlers/index.js'

@ObjectType('LinkMessage', {
  description:
    'What the complainant and the office wrote to each other on the page of the secret link: neither a contact (KP-3) nor a decision.',
  simpleResolvers: true,
})
export class LinkMessageType {
  @Field(() => ID, { description: 'Unique among all of them.' })
  id!: string

  @Field(() => HandlerType, {
    nullable: true,
    description: 'Who of staff wrote it; null when the complainant did.',
  })
  writer!: HandlerType | null

  @Field(() => DateTime, { description: 'When it was written.' })
  writtenAt!: string

  @Field(() => String, { description: 'Plain text, as it was written.' })
  text!: string

  @Field(() => DateTime, {
    nullable: true,
    description: 'When somebody who works on it said to have read what the complainant wrote; null before.',
  })
  readAt!: string | null

  @Field(() => HandlerType, { nullable: true, description: 'Who said so.' })
  readBy!: HandlerType | null
}
