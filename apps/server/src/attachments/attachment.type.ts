import { Field, Int, ObjectType } from 'type-graphql'
import { NodeType } from '../graph/node.type.js'
import { DateTime } from '../graph/scalars.js'
import { HandlerType } from '../handlers/index.js'

@ObjectType('Attachment', {
  description: 'A file that belongs to a complaint.',
  implements: NodeType,
  simpleResolvers: true,
})
export class AttachmentType extends NodeType {
  @Field(() => String, { description: 'The name of the file as it was sent.' })
  name!: string

  @Field(() => String, { description: 'The type, read from its content.' })
  mediaType!: string

  @Field(() => Int, { description: 'Its size in bytes.' })
  sizeInBytes!: number

  @Field(() => String, { description: 'SHA-256 of its content, in hexadecimal.' })
  sha256!: string

  @Field(() => String, { description: 'Where signed-in staff can download it.' })
  url!: string

  @Field(() => DateTime, { description: 'When it was uploaded.' })
  uploadedAt!: string

  @Field(() => HandlerType, {
    nullable: true,
    description: 'Who of staff added it; null when the complainant did.',
  })
  addedBy!: HandlerType | null

  @Field(() => DateTime, { description: 'When it was added to the complaint.' })
  addedAt!: string

  @Field(() => String, {
    nullable: true,
    description: 'In one line what it is, if whoever added it said so.',
  })
  remark!: string | null
}
