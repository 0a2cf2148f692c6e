import { Field, ObjectType } from 'type-graphql'
import { LocalDate } from '../../graph/scalars.js'
import { HandlerType } from '../handler.type.js'

@ObjectType('Absence', {
  description: 'Days on which somebody is away and a substitute does the work (KM-16).',
  simpleResolvers: true,
})
export class AbsenceType {
  @Field(() => LocalDate, { description: 'The first day away.' })
  fromOn!: string

  @Field(() => LocalDate, { description: 'The last day away; the work comes back the day after.' })
  untilOn!: string

  @Field(() => Boolean, { description: 'Whether today is one of those days.' })
  isNow!: boolean

  @Field(() => HandlerType, { description: 'Who takes the work over.' })
  substitute!: HandlerType
}
