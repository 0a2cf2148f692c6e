import { Field, ObjectType } from 'type-graphql'
import { LocalDate } from '../../graph/scalars.js'

@ObjectType('PublishedFact', {
  description: 'Something that the source said, under its own name.',
  simpleResolvers: true,
})
export class PublishedFactType {
  @Field(() => String, { description: "The name of the source's own column." })
  name!: string

  @Field(() => String, { description: 'What stood there.' })
  value!: string
}

@ObjectType('ComplaintHistory', {
  description:
    'Where an imported complaint comes from and how it ended there. It is read, and never worked on.',
  simpleResolvers: true,
})
export class ComplaintHistoryType {
  @Field(() => String, { description: 'The register or publisher it comes from.' })
  source!: string

  @Field(() => String, { description: 'Its number or id there.' })
  externalId!: string

  @Field(() => LocalDate, { description: 'The day it was received there; the hour is not known.' })
  receivedOn!: string

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day it was settled there; null when not told.',
  })
  settledOn!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'How it was settled there, in the words of the source.',
  })
  outcome!: string | null

  @Field(() => [PublishedFactType], {
    description: 'What else the source said, in the order of its columns.',
  })
  published!: PublishedFactType[]
}
