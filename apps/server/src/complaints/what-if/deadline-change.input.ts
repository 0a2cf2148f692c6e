import type { DeadlineChange } from '@waarborg/domain/complaints'
import { type HandlerId, isEarlierDay } from '@waarborg/domain/foundation'
import type { Temporal } from 'temporal-polyfill'
import { Field, ID, InputType } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { graphError } from '../../graph/errors.js'
import { filterIds } from '../../graph/filter-ids.js'
import { LocalDate } from '../../graph/scalars.js'
import { refusalWords, type Words } from '../../graph/words.js'

@InputType('CalendarDayInput', {
  description: 'A day on which the office would depart from its calendar.',
})
class CalendarDayInput {
  @Field(() => LocalDate, { description: 'The day.' })
  on!: Temporal.PlainDate

  @Field(() => Boolean, { description: 'Whether the office would be open on it.' })
  working!: boolean
}

@InputType('SupposedAbsenceInput', { description: 'Somebody who would be away.' })
class SupposedAbsenceInput {
  @Field(() => ID, { description: 'Who.' })
  handlerId!: string

  @Field(() => LocalDate, { description: 'The first day.' })
  fromOn!: Temporal.PlainDate

  @Field(() => LocalDate, { description: 'The last day; not before the first.' })
  untilOn!: Temporal.PlainDate

  @Field(() => ID, { nullable: true, description: 'Who would stand in; nobody without it.' })
  substituteId?: string | null
}

@InputType('DeadlineChangeInput', {
  description: 'What could become otherwise: a day of the calendar, an absence or a recompute, one of these.',
})
export class DeadlineChangeInput {
  @Field(() => CalendarDayInput, { nullable: true, description: 'A day of the calendar.' })
  calendarDay?: CalendarDayInput | null

  @Field(() => SupposedAbsenceInput, { nullable: true, description: 'An absence.' })
  absence?: SupposedAbsenceInput | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: what `recomputeDeadlines` would move by the calendar as it now is.',
  })
  recompute?: boolean | null
}

/** The newest calendar is looked up when it is answered. */
export type AskedChange =
  | Exclude<DeadlineChange, { readonly kind: 'recompute' }>
  | { readonly kind: 'recompute' }

const oneOfThese: Words = {
  NL: () => 'een dag van de kalender, een afwezigheid of opnieuw berekenen, een van deze',
  EN: () => 'a day of the calendar, an absence or a recompute, one of these',
}
const notBefore: Words = {
  NL: () => 'een dag die niet voor de eerste ligt',
  EN: () => 'a day that is not before the first',
}

/** The change in the words of the rules; what says nothing or two things is refused with its place. */
export function readChange(
  { calendarDay, absence, recompute }: DeadlineChangeInput,
  context: RequestContext,
): AskedChange {
  const said = [calendarDay != null, absence != null, recompute === true]
  if (said.filter(Boolean).length !== 1) throw wrong('change', oneOfThese, context)
  if (recompute === true) return { kind: 'recompute' }
  if (calendarDay != null) return { kind: 'calendar', day: { ...calendarDay, name: '' } }
  const { fromOn, untilOn, handlerId, substituteId } = absence as SupposedAbsenceInput
  if (isEarlierDay(untilOn, fromOn)) throw wrong('change.absence.untilOn', notBefore, context)
  const idOf = (id: string, field: string) =>
    filterIds('handler', [id], `change.absence.${field}`, context)[0] as HandlerId
  const substitute = substituteId == null ? null : idOf(substituteId, 'substituteId')
  return {
    kind: 'absence',
    handlerId: idOf(handlerId, 'handlerId'),
    fromOn,
    untilOn,
    substituteId: substitute,
  }
}

const wrong = (field: string, expected: Words, { locale }: RequestContext) =>
  graphError('BAD_USER_INPUT', refusalWords.wrongInput[locale]({ field, expected: expected[locale]() }))
