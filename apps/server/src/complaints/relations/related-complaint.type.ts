import { Field, ID, ObjectType } from 'type-graphql'
import { graphEnum } from '../../graph/enums.js'
import { DateTime } from '../../graph/scalars.js'
import { ComplaintState, type ComplaintStateName } from '../complaint.enums.js'

export type RelationName = 'RELATED' | 'MERGED_INTO' | 'TOOK_IN'

const ComplaintRelation = graphEnum<RelationName>(
  'ComplaintRelation',
  'What two complaints have to do with each other.',
  {
    RELATED: 'Somebody said that they belong together; both stay.',
    MERGED_INTO: 'This complaint ended in the other, earlier one.',
    TOOK_IN: 'The other one ended in this complaint.',
  },
)

@ObjectType('RelatedComplaint', {
  description: 'Another complaint that a complaint has to do with (KM-17).',
  simpleResolvers: true,
})
export class RelatedComplaintType {
  @Field(() => ID, { description: 'The address of the other: `cmp_…`.' })
  id!: string

  @Field(() => String, { description: 'The number of the other.' })
  number!: string

  @Field(() => ComplaintRelation, { description: 'What they have to do with each other.' })
  relation!: RelationName

  @Field(() => ComplaintState, { description: 'How far the other is.' })
  state!: ComplaintStateName

  @Field(() => DateTime, { description: 'When the other was received.' })
  receivedAt!: string

  @Field(() => String, { nullable: true, description: 'What the other is about, in a few words.' })
  subject!: string | null
}
