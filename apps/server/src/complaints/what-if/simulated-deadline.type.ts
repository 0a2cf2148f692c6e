import type { DeadlineEffect as Effect } from '@waarborg/domain/complaints'
import { Field, Int, ObjectType } from 'type-graphql'
import { graphEnum } from '../../graph/enums.js'
import { DateTime, LocalDate } from '../../graph/scalars.js'
import { ClockKind, type ClockType } from '../clock.type.js'
import { ComplaintType } from '../complaint.type.js'

export type DeadlineEffectName = Uppercase<Effect>

const DeadlineEffect = graphEnum<DeadlineEffectName>(
  'DeadlineEffect',
  'What a change would do to a deadline.',
  {
    MOVES: 'It would be due at another moment.',
    BREACHES: 'It would be past its last moment, at once or before somebody is back.',
    LATE: 'It would be past the date that is steered by, and not past its last moment.',
    STAYS: 'Somebody named a day on which nobody would work: it stays, and another has to be agreed.',
    COVERED: 'It comes due while somebody is away, and who stands in keeps it.',
  },
)

@ObjectType('SimulatedDeadline', {
  description: 'What a change would do to one running deadline.',
  simpleResolvers: true,
})
export class SimulatedDeadlineType {
  @Field(() => ComplaintType, { description: 'The complaint.' })
  complaint!: ComplaintType

  @Field(() => ClockKind, { description: 'What the deadline waits for.' })
  kind!: ClockType['kind']

  @Field(() => DeadlineEffect, { description: 'What the change would do.' })
  effect!: DeadlineEffectName

  @Field(() => DateTime, { description: 'When it is due.' })
  dueAt!: string

  @Field(() => LocalDate, { description: 'The day of that moment.' })
  dueOn!: string

  @Field(() => DateTime, { description: 'When it would be due; the same with an absence.' })
  newDueAt!: unknown

  @Field(() => LocalDate, { description: 'The day of that moment.' })
  newDueOn!: unknown
}

@ObjectType('DeadlineSimulation', {
  description: 'What a change would do to the running deadlines of open complaints; nothing was changed.',
  simpleResolvers: true,
})
export class DeadlineSimulationType {
  @Field(() => Int, { description: 'How many it would touch.' })
  totalCount!: number

  @Field(() => [SimulatedDeadlineType], { description: 'Those of this page, what is due soonest first.' })
  nodes!: SimulatedDeadlineType[]
}
