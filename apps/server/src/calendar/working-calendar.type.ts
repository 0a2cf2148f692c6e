import type { CalendarBase } from '@waarborg/domain/deadlines'
import { Field, Int, ObjectType } from 'type-graphql'
import { DateTime, LocalDate } from '../graph/scalars.js'
import { HandlerType } from '../handlers/index.js'

@ObjectType('CalendarDay', {
  description: 'A day on which the office is not as on other days of the week.',
  simpleResolvers: true,
})
export class CalendarDayType {
  @Field(() => LocalDate, { description: 'The day.' })
  on!: string

  @Field(() => Boolean, { description: 'Whether the office works.' })
  working!: boolean

  @Field(() => String, { description: "What it is called; a holiday in the caller's language." })
  name!: string

  @Field(() => Boolean, { description: 'Whether the organisation decided it, and not the calendar.' })
  own!: boolean
}

@ObjectType('WorkingCalendar', {
  description: 'The days on which the office works, by which new clocks are computed (D-1, D-3).',
  simpleResolvers: true,
})
export class WorkingCalendarType {
  @Field(() => Int, { description: 'Rises with every change; name it in `expectedVersion`.' })
  version!: number

  @Field(() => LocalDate, { description: 'The last day that it decides; nothing is promised beyond it.' })
  horizonOn!: string

  @Field(() => DateTime, { description: 'When this version was decided.' })
  decidedAt!: string

  @Field(() => HandlerType, {
    nullable: true,
    description: 'By whom; null when the office began with it or an operator decided it.',
  })
  decidedBy!: HandlerType | null

  base!: CalendarBase
  organisationDays!: readonly { readonly on: string; readonly working: boolean; readonly name: string }[]
}
