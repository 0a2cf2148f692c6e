import type { Result } from '@waarborg/domain/foundation'
import { Field, InputType, Int, ObjectType } from 'type-graphql'
import type { RequestContext } from '../graph/context.js'
import { UserErrorType } from '../graph/user-error.type.js'
import { userErrors } from '../graph/user-errors.js'
import { calendarRejectionWords } from './calendar-rejection.words.js'
import type { CalendarRefusal } from './change-calendar.js'
import { readWorkingCalendar } from './read-working-calendar.js'
import { WorkingCalendarType } from './working-calendar.type.js'

@InputType()
export abstract class CalendarChangeFields {
  @Field(() => Int, {
    description: 'The version that the caller saw; when it is not the present one, the answer is CONFLICT.',
  })
  expectedVersion!: number

  @Field(() => String, {
    nullable: true,
    description:
      'With the same key and the same input the act is done once, for 24 hours; at least 128 random bits.',
  })
  idempotencyKey?: string | null
}

export interface CalendarPayload {
  readonly calendar: WorkingCalendarType | null
  readonly userErrors: UserErrorType[]
}

/** The payload of one act on the calendar. */
export function calendarPayload(mutation: string) {
  const name = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Payload`
  @ObjectType(name, { description: `The answer to \`${mutation}\`.`, simpleResolvers: true })
  class Payload implements CalendarPayload {
    @Field(() => WorkingCalendarType, {
      nullable: true,
      description: 'The calendar as it now is; null when refused.',
    })
    calendar!: WorkingCalendarType | null

    @Field(() => [UserErrorType], { description: 'Why it was refused; empty when it was not.' })
    userErrors!: UserErrorType[]
  }
  return Payload
}

export async function tellCalendar(
  result: Result<'changed', CalendarRefusal>,
  context: RequestContext,
): Promise<CalendarPayload> {
  if (!result.ok)
    return {
      calendar: null,
      userErrors: userErrors(result.rejections, calendarRejectionWords, context.locale),
    }
  return { calendar: await readWorkingCalendar(context), userErrors: [] }
}
