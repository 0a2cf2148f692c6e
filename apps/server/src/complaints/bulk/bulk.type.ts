import { Field, ID, Int, ObjectType } from 'type-graphql'
import { NodeType } from '../../graph/node.type.js'
import { DateTime } from '../../graph/scalars.js'
import { UserErrorCode, type UserErrorCodeName } from '../../graph/user-error.type.js'
import { HandlerType } from '../../handlers/index.js'
import {
  BulkAct,
  type BulkActName,
  BulkOutcome,
  type BulkOutcomeName,
  BulkState,
  type BulkStateName,
} from './bulk.enums.js'

@ObjectType('Bulk', {
  description:
    'An act on many complaints, each tried by itself. Only whoever asked for it sees it, for 30 days.',
  implements: NodeType,
  simpleResolvers: true,
})
export class BulkType extends NodeType {
  @Field(() => BulkAct, { description: 'What is done to each.' })
  act!: BulkActName

  @Field(() => HandlerType, {
    nullable: true,
    description: 'To whom they are assigned; null for another act.',
  })
  handler!: HandlerType | null

  /** The field that tells it stands with the labels. */
  labelId!: string | null

  @Field(() => BulkState, { description: 'How far it is.' })
  state!: BulkStateName

  @Field(() => Int, { description: 'How many complaints there are.' })
  total!: number

  @Field(() => Int, { description: 'With how many it was done.' })
  done!: number

  @Field(() => Int, { description: 'With how many it was refused.' })
  refused!: number

  @Field(() => DateTime, { description: 'When it was asked for.' })
  askedAt!: string

  @Field(() => DateTime, { nullable: true, description: 'When it finished or stopped; null before.' })
  endedAt!: string | null

  @Field(() => Boolean, { description: 'Whether it can still be stopped: `stopBulk`.' })
  stoppable!: boolean
}

@ObjectType('BulkItem', {
  description: 'What came of an act on many complaints, for one of them.',
  simpleResolvers: true,
})
export class BulkItemType {
  @Field(() => ID, { description: 'The address of the complaint: `cmp_…`.' })
  complaintId!: string

  @Field(() => String, { description: 'The number of the complaint.' })
  number!: string

  @Field(() => BulkOutcome, { description: 'What came of it.' })
  outcome!: BulkOutcomeName

  @Field(() => UserErrorCode, { nullable: true, description: 'Why it was refused, for software.' })
  code!: UserErrorCodeName | null

  @Field(() => String, { nullable: true, description: "Why it was refused, in the reader's language." })
  reason!: string | null
}
