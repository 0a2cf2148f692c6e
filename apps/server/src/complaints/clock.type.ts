import type {
  ClockEnd,
  ClockKind as DomainClockKind,
  ClockState as DomainClockState,
  ExplainedDay,
} from '@waarborg/domain/deadlines'
import { Field, Int, ObjectType } from 'type-graphql'
import { graphEnum } from '../graph/enums.js'
import { DateTime, LocalDate } from '../graph/scalars.js'
import { HandlerType } from '../handlers/index.js'

/** The domain's words, written as enum values of the graph: `first-contact` is FIRST_CONTACT. */
export type Shouted<Word extends string> = Word extends `${infer Head}-${infer Tail}`
  ? `${Uppercase<Head>}_${Shouted<Tail>}`
  : Uppercase<Word>

/** A word of the domain as an enum value of the graph. */
export const shout = <Word extends string>(word: Word): Shouted<Word> =>
  word.replaceAll('-', '_').toUpperCase() as Shouted<Word>

export const ClockKind = graphEnum<Shouted<DomainClockKind>>('ClockKind', 'What a clock waits for.', {
  FIRST_CONTACT: 'A real contact with the complainant, within 24 hours on working days (KP-3, D-1).',
  AGREED_DEADLINE: 'The answer, on the day that was agreed with the complainant.',
  DELAY_NOTICE: 'A notice of delay, if one is needed, within three weeks (KP-14, D-2).',
  DECISION: 'The decision, within four weeks (KP-14, D-2).',
  AGREEMENT: 'What was promised, on its day (KP-7).',
  MANAGEMENT_READING: 'Management saying to have read a serious one, by the next working day (KP-2).',
  HOLDING_REPLY: 'The substantive answer that a holding reply promised (OS-4).',
  AFTERCARE: 'Asking whether it is really solved, on the planned day (KP-8, KM-10).',
})

export const ClockState = graphEnum<Shouted<DomainClockState>>('ClockState', 'How a clock stands.', {
  RUNNING: 'Still in time.',
  PAUSED: 'Stands still, for a reason that the complainant was told.',
  OVERDUE: 'Past the moment that is steered by, but not yet a breach.',
  BREACHED: 'Past the last moment, and still waiting.',
  MET: 'What it waited for happened in time.',
  REPLACED: 'Another took its place in time: a later day was agreed or told.',
  DROPPED: 'No longer waited for, and in time until then: withdrawn, not admissible, merged, or lapsed.',
  MET_LATE: 'Stopped after the last moment: a breach, now settled.',
})

export const DayReason = graphEnum<Shouted<ExplainedDay['reason']>>('DayReason', 'Why a day counts or not.', {
  WORKING_DAY: 'A working day.',
  WEEKEND: 'A Saturday or Sunday.',
  HOLIDAY: 'A public holiday.',
  ORGANISATION_CLOSED: 'A day on which this office is closed.',
  ORGANISATION_OPEN: 'A day on which this office works although others do not.',
  CALENDAR_DAY: 'A calendar day: all of them count.',
  PAUSED: 'A working day on which the clock stood still.',
})

export const DayRole = graphEnum<Shouted<ExplainedDay['role']>>(
  'DayRole',
  'What a day is in the explanation.',
  {
    RECEIPT: 'The day the clock started.',
    COUNTS: 'A day that counts.',
    SKIPPED: 'A day that is passed over.',
    DUE: 'The day that is promised and steered by.',
    BREACH: 'The last day; later than its end is a breach.',
  },
)

@ObjectType('ExplainedDay', { description: 'One day in the explanation of a date.', simpleResolvers: true })
export class ExplainedDayType {
  @Field(() => LocalDate, { description: 'The day.' })
  on!: unknown

  @Field(() => Boolean, { description: 'Whether it counts.' })
  counts!: boolean

  @Field(() => DayReason, { description: 'Why it counts or not.' })
  reason!: Shouted<ExplainedDay['reason']>

  @Field(() => DayRole, { description: 'What it is in the explanation.' })
  role!: Shouted<ExplainedDay['role']>

  @Field(() => String, {
    nullable: true,
    description: "The holiday's or the office's name for it, in the caller's language.",
  })
  name!: string | null
}

@ObjectType('DeadlineRecomputation', {
  description: 'That running deadlines of a complaint were computed again by a newer calendar (D-3).',
  simpleResolvers: true,
})
export class DeadlineRecomputationType {
  @Field(() => DateTime, { description: 'When.' })
  at!: string

  @Field(() => HandlerType, { description: 'By whom.' })
  by!: HandlerType

  @Field(() => String, { description: 'Why; internal.' })
  reason!: string
}

@ObjectType('DeadlineExplanation', {
  description: 'Why a clock is due when it is, day by day.',
  simpleResolvers: true,
})
export class DeadlineExplanationType {
  @Field(() => [String], { description: 'The ids of the rules that make the date.' })
  rules!: string[]

  @Field(() => String, { description: 'The calendar it was computed with.' })
  calendar!: string

  @Field(() => Int, {
    description:
      'The version of that calendar; a later one alters a running clock only by a recorded recompute (D-3).',
  })
  calendarVersion!: number

  @Field(() => DeadlineRecomputationType, {
    nullable: true,
    description:
      'That it was computed again by that version since it started, and why; null when it was not.',
  })
  recomputed!: DeadlineRecomputationType | null

  @Field(() => String, { description: "The rule in a sentence, in the caller's language." })
  summary!: string

  @Field(() => [ExplainedDayType], { description: 'Every day from the start to the last one, in order.' })
  days!: ExplainedDayType[]
}

@ObjectType('ClockPause', {
  description: 'Why and how long what was agreed stands or stood still.',
  simpleResolvers: true,
})
export class ClockPauseType {
  @Field(() => DateTime, { description: 'Since when.' })
  pausedAt!: string

  @Field(() => DateTime, { nullable: true, description: 'Until when; null as long as it stands still.' })
  resumedAt!: string | null

  @Field(() => String, { description: 'Why, as the complainant was told.' })
  reason!: string

  dueOn!: string
}

@ObjectType('Clock', { description: 'A deadline that runs or ran for a complaint.', simpleResolvers: true })
export class ClockType {
  @Field(() => ClockKind, { description: 'What it waits for.' })
  kind!: Shouted<DomainClockKind>

  @Field(() => ClockState, { description: 'How it stands now.' })
  state!: Shouted<DomainClockState>

  @Field(() => DateTime, { description: 'When it started.' })
  startedAt!: string

  @Field(() => DateTime, {
    description: 'The moment that is steered by; at it is in time. As it stood, while it is paused.',
  })
  dueAt!: string

  @Field(() => LocalDate, { description: 'The day of that moment; midnight belongs to the day before it.' })
  dueOn!: string

  @Field(() => DateTime, { description: 'Later than this is a breach.' })
  breachAt!: string

  @Field(() => DateTime, { nullable: true, description: 'When it was stopped; null while it runs.' })
  stoppedAt!: string | null

  @Field(() => Int, {
    nullable: true,
    description: 'The number of the agreement that it is of; null with every other kind.',
  })
  agreement!: number | null

  @Field(() => [ClockPauseType], { description: 'When it stood still, the oldest first (KP-7).' })
  pauses!: ClockPauseType[]

  @Field(() => DeadlineExplanationType, { description: 'Why it is due then, day by day.' })
  explanation!: DeadlineExplanationType

  clockKind!: DomainClockKind
  stoppedAs!: ClockEnd | null
  calendarBase!: 'nl-office' | 'nl-legal'
  calendarVersion!: number
  recomputedInId!: string | null
}
