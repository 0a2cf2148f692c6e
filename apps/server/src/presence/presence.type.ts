import { Field, ObjectType } from 'type-graphql'
import { DateTime } from '../graph/scalars.js'
import { HandlerType } from '../handlers/index.js'

@ObjectType('ComplaintPresence', {
  description: 'A colleague who has a complaint open now, in whatever window.',
  simpleResolvers: true,
})
export class ComplaintPresenceType {
  @Field(() => HandlerType, { description: 'Who.' })
  person!: HandlerType

  @Field(() => DateTime, { description: 'Since when.' })
  since!: string

  @Field(() => Boolean, { description: 'Whether he or she is writing something in it.' })
  isWriting!: boolean
}

@ObjectType('PresenceChange', {
  description: 'Who has a complaint open, besides the reader.',
  simpleResolvers: true,
})
export class PresenceChangeType {
  @Field(() => [ComplaintPresenceType], { description: 'Those who came first go first.' })
  present!: ComplaintPresenceType[]
}
