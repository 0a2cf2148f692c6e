import { type HolidayName, holidaysOf } from '@waarborg/domain/deadlines'
import { civilDateOf } from '@waarborg/domain/foundation'
import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql'
import { holidayNames } from '../deadlines/index.js'
import type { RequestContext } from '../graph/context.js'
import { Permit } from '../graph/permission.js'
import { readWorkingCalendar } from './read-working-calendar.js'
import { CalendarDayType, WorkingCalendarType } from './working-calendar.type.js'

/** Beyond these no calendar decides. */
const [FIRST_YEAR, LAST_YEAR] = [2000, 2099]

@Resolver(() => WorkingCalendarType)
export class WorkingCalendarResolver {
  @Permit('guidance:read')
  @Query(() => WorkingCalendarType, { description: 'The days on which the office works, as decided now.' })
  workingCalendar(@Ctx() context: RequestContext): Promise<WorkingCalendarType> {
    return readWorkingCalendar(context)
  }

  @FieldResolver(() => [CalendarDayType], {
    description:
      'The holidays and the days that the organisation decided, of one year; none outside 2000 to 2099.',
  })
  days(
    @Root() { base, organisationDays }: WorkingCalendarType,
    @Ctx() { locale, at }: RequestContext,
    @Arg('year', () => Int, { nullable: true, description: 'Which year; this year when none is named.' })
    asked?: number | null,
  ): CalendarDayType[] {
    const year = asked ?? civilDateOf(at).year
    if (year < FIRST_YEAR || year > LAST_YEAR) return []
    const own = organisationDays.filter(({ on }) => on.startsWith(`${year}-`))
    const nameOf = (holiday: HolidayName) => holidayNames[holiday][locale]
    const holidays = holidaysOf(base, year)
      .map(({ on, holiday }) => ({ on: on.toString(), working: false, name: nameOf(holiday), own: false }))
      .filter(({ on }) => own.every((day) => day.on !== on))
    return [...holidays, ...own.map((day) => ({ ...day, own: true }))].toSorted((one, other) =>
      one.on.localeCompare(other.on),
    )
  }
}
