import { Field, ObjectType } from 'type-graphql'
import { NodeType } from '../graph/node.type.js'
import { DateTime, LocalDate } from '../graph/scalars.js'
import { HandlerType } from '../handlers/index.js'
import { ContactKind, type ContactKindName } from './complaint.enums.js'

@ObjectType('ContactReport', {
  description: 'The report of a contact with the complainant (KP-4).',
  implements: NodeType,
  simpleResolvers: true,
})
export class ContactReportType extends NodeType {
  @Field(() => ContactKind, { description: 'How the contact was.' })
  kind!: ContactKindName

  @Field(() => DateTime, { description: 'When the contact was.' })
  at!: string

  @Field(() => HandlerType, { description: 'Who was in contact.' })
  by!: HandlerType

  @Field(() => String, { description: 'What was said, as plain text.' })
  report!: string

  @Field(() => HandlerType, { nullable: true, description: 'The manager who was consulted (KP-3).' })
  managerConsulted!: HandlerType | null

  @Field(() => String, {
    nullable: true,
    description: 'The mandate that was used instead of consulting a manager.',
  })
  mandate!: string | null

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day agreed for the answer; null when none was agreed.',
  })
  agreedDeadlineOn!: string | null

  complaintId!: string
}
