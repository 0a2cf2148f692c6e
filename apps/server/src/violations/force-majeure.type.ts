import { Field, ObjectType } from 'type-graphql'
import { LocalDate } from '../graph/scalars.js'

@ObjectType('ForceMajeure', {
  description: 'Days on which nobody is blamed for deeds of some categories, and why (D-7).',
  simpleResolvers: true,
})
export class ForceMajeureType {
  @Field(() => LocalDate, { description: 'The first day of it.' })
  fromOn!: string

  @Field(() => LocalDate, { description: 'The last day of it.' })
  untilOn!: string

  @Field(() => String, { description: 'Why, as plain text in the language of the caller.' })
  reason!: string

  reasonNl!: string
  reasonEn!: string
}
