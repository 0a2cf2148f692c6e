import { Field, ObjectType } from 'type-graphql'
import { BlockerKind, type BlockerName, LiftedBy, type LiftedByName } from './deciding.enums.js'

@ObjectType('Blocker', { description: 'Something that closing waits for.', simpleResolvers: true })
export class BlockerType {
  @Field(() => BlockerKind, { description: 'What is missing, for software.' })
  kind!: BlockerName

  @Field(() => String, { description: 'What is missing and what to do, in the reader’s language.' })
  message!: string

  @Field(() => LiftedBy, { description: 'Who can supply it.' })
  liftedBy!: LiftedByName
}
