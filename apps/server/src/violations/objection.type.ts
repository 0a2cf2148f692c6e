import type { ObjectionResult } from '@waarborg/domain/violations'
import { Field, Int, ObjectType } from 'type-graphql'
import { DateTime, LocalDate } from '../graph/scalars.js'
import { ObjectionResultEnum } from './violation.enums.js'

@ObjectType('ObjectionFile', {
  description: 'What a seller sent along with an objection.',
  simpleResolvers: true,
})
export class ObjectionFileType {
  @Field(() => String, { description: 'The name of the file.' })
  name!: string

  @Field(() => Int, { description: 'Its size in bytes.' })
  sizeInBytes!: number

  @Field(() => String, {
    nullable: true,
    description:
      'Where signed-in staff, and who is signed in for the seller, download it; null for software.',
  })
  url!: string | null

  attachmentId!: string
}

@ObjectType('Objection', {
  description: 'That a seller does not agree with a violation, and what came of it (D-7).',
  simpleResolvers: true,
})
export class ObjectionType {
  @Field(() => DateTime, { description: 'When it was made.' })
  filedAt!: string

  @Field(() => String, { description: 'Why the seller does not agree.' })
  grounds!: string

  @Field(() => [ObjectionFileType], { description: 'What was sent along.' })
  files!: ObjectionFileType[]

  @Field(() => LocalDate, { description: 'The last day on which it is decided in time: four weeks.' })
  dueOn!: string

  @Field(() => ObjectionResultEnum, { nullable: true, description: 'What was decided; null while it runs.' })
  result!: ObjectionResult | null

  @Field(() => Int, { nullable: true, description: 'What the violation weighs since; null when it stands.' })
  lowersTo!: number | null

  @Field(() => String, { nullable: true, description: 'Why; null while it runs.' })
  reasons!: string | null

  @Field(() => DateTime, { nullable: true, description: 'When it was decided; null while it runs.' })
  decidedAt!: string | null
}
