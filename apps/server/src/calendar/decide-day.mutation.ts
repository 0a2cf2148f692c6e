import { type DayDecision as DayDecisionName, decideDay } from '@waarborg/domain/deadlines'
import { civilDateOf } from '@waarborg/domain/foundation'
import type { Temporal } from 'temporal-polyfill'
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../graph/context.js'
import { graphEnum } from '../graph/enums.js'
import { Permit } from '../graph/permission.js'
import { LocalDate } from '../graph/scalars.js'
import { CalendarChangeFields, calendarPayload, tellCalendar } from './calendar-payload.js'
import { changeCalendar } from './change-calendar.js'

const DayDecision = graphEnum<DayDecisionName>('DayDecision', 'What the organisation decides about a day.', {
  CLOSED: 'The office is closed, though it would work.',
  OPEN: 'The office works, though it would not.',
  BY_CALENDAR: 'It is again as the calendar says.',
})

@InputType('DecideDayInput', { description: 'A day, and whether the office works on it.' })
class DecideDayInput extends CalendarChangeFields {
  @Field(() => LocalDate, { description: 'The day: today or later, and not beyond the horizon.' })
  on!: Temporal.PlainDate

  @Field(() => DayDecision, { description: 'What it will be.' })
  decision!: DayDecisionName

  @Field(() => String, {
    nullable: true,
    description: 'What people call it, at most 100 characters; not needed for `BY_CALENDAR`.',
  })
  name?: string | null
}

const DecideDayPayload = calendarPayload('decideDay')

@Resolver()
export class DecideDayMutation {
  @Permit('calendar:change')
  @Mutation(() => DecideDayPayload, {
    description: 'Decides whether the office works on a day; clocks that run keep their dates (D-3).',
  })
  async decideDay(
    @Arg('input', () => DecideDayInput, { description: 'The day.' }) { on, ...input }: DecideDayInput,
    @Ctx() context: RequestContext,
  ) {
    const { decision, name = null } = input
    const body = { ...input, on: on.toString() }
    const result = await changeCalendar(context, body, (calendar) =>
      decideDay(calendar, { on, decision, name }, civilDateOf(context.at)),
    )
    return tellCalendar(result, context)
  }
}
