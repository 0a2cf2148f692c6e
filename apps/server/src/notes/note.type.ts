import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { connectionType } from '../graph/connection.type.js'
import { listArgs, orderInput } from '../graph/list.args.js'
import { NodeType } from '../graph/node.type.js'
import { DateTime } from '../graph/scalars.js'
import { HandlerType } from '../handlers/index.js'

@ObjectType('NoteVersion', { description: 'A note as it read before.', simpleResolvers: true })
export class NoteVersionType {
  @Field(() => Int, { description: 'Which version: 1 is the first.' })
  version!: number

  @Field(() => String, { description: 'The text, as plain text.' })
  text!: string

  @Field(() => DateTime, { description: 'When it was written so.' })
  writtenAt!: string
}

@ObjectType('Note', {
  description:
    'What somebody of staff wrote beside a complaint, for colleagues who read it and for nobody else. It stops no clock.',
  implements: NodeType,
  simpleResolvers: true,
})
export class NoteType extends NodeType {
  @Field(() => HandlerType, { description: 'Who wrote it.' })
  writer!: HandlerType

  @Field(() => DateTime, { description: 'When it was written.' })
  writtenAt!: string

  @Field(() => String, { nullable: true, description: 'Plain text; null once it was removed.' })
  text!: string | null

  @Field(() => [HandlerType], { description: 'The colleagues whom it mentions, who were told.' })
  mentioned!: HandlerType[]

  @Field(() => DateTime, { nullable: true, description: 'When it was put right the last time.' })
  changedAt!: string | null

  @Field(() => [NoteVersionType], { description: 'How it read before, the oldest first.' })
  earlier!: NoteVersionType[]

  @Field(() => DateTime, { nullable: true, description: 'When it was removed.' })
  removedAt!: string | null

  @Field(() => HandlerType, { nullable: true, description: 'Who removed it.' })
  removedBy!: HandlerType | null

  @Field(() => Int, { description: 'Rises with every change; name it in `expectedVersion`.' })
  version!: number

  complaintId!: string
}

export const NoteConnectionType = connectionType('Note', NoteType)

@InputType('NoteFilter', { description: 'Which notes; all conditions hold together.' })
export class NoteFilter {
  @Field(() => [ID], { nullable: true, description: 'By one of these people.' })
  writerIds?: string[] | null

  @Field(() => [ID], { nullable: true, description: 'Mentioning one of these people.' })
  mentionedIds?: string[] | null
}

export const NoteOrder = orderInput<'WRITTEN_AT'>('Note', { WRITTEN_AT: 'The moment of writing.' })
export const NoteListArgs = listArgs(NoteFilter, NoteOrder)
export type NoteList = InstanceType<typeof NoteListArgs>
