import { extendCalendar } from '@waarborg/domain/deadlines'
import type { Temporal } from 'temporal-polyfill'
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../graph/context.js'
import { Permit } from '../graph/permission.js'
import { LocalDate } from '../graph/scalars.js'
import { CalendarChangeFields, calendarPayload, tellCalendar } from './calendar-payload.js'
import { changeCalendar } from './change-calendar.js'

@InputType('ExtendCalendarInput', { description: 'Until when the calendar decides.' })
class ExtendCalendarInput extends CalendarChangeFields {
  @Field(() => LocalDate, { description: 'Its last day, later than now and in 2099 at the latest.' })
  horizonOn!: Temporal.PlainDate
}

const ExtendCalendarPayload = calendarPayload('extendCalendar')

@Resolver()
export class ExtendCalendarMutation {
  @Permit('calendar:change')
  @Mutation(() => ExtendCalendarPayload, {
    description: 'Lets the calendar decide about more days, so that dates can be promised there (D-3).',
  })
  async extendCalendar(
    @Arg('input', () => ExtendCalendarInput, { description: 'Until when.' })
    { horizonOn, ...input }: ExtendCalendarInput,
    @Ctx() context: RequestContext,
  ) {
    const body = { ...input, horizonOn: horizonOn.toString() }
    const result = await changeCalendar(context, body, (calendar) => extendCalendar(calendar, horizonOn))
    return tellCalendar(result, context)
  }
}
