import { Field, Int, ObjectType } from 'type-graphql'
import { DateTime, LocalDate } from '../../graph/scalars.js'
import { ClockKind, ClockState, type ClockType } from '../clock.type.js'

@ObjectType('RecomputedDeadline', {
  description: 'A running deadline that a recompute moved, or would move.',
  simpleResolvers: true,
})
export class RecomputedDeadlineType {
  @Field(() => ClockKind, { description: 'What the deadline waits for.' })
  kind!: ClockType['kind']

  @Field(() => ClockState, { description: 'How it stands by it; what becomes late so is told.' })
  state!: ClockType['state']

  @Field(() => DateTime, { description: 'When it was due.' })
  dueAt!: unknown

  @Field(() => Int, { description: 'The version of the calendar by which it was.' })
  calendarVersion!: number

  @Field(() => DateTime, { description: 'When it is due.' })
  newDueAt!: unknown

  @Field(() => LocalDate, { description: 'The day of that moment.' })
  newDueOn!: unknown

  @Field(() => Int, { description: 'The version of the calendar by which it is.' })
  newCalendarVersion!: number
}
