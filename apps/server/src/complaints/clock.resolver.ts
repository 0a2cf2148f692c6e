import { explainDeadline } from '@waarborg/domain/deadlines'
import { Temporal } from 'temporal-polyfill'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { calendarOfVersion, holidayNames } from '../deadlines/index.js'
import type { RequestContext } from '../graph/context.js'
import { ClockType, type DeadlineExplanationType, shout } from './clock.type.js'
import { clockRules } from './clock.words.js'
import { readPauses } from './clocks-of-complaint.js'
import { loadRecomputation } from './recomputing/load-recomputation.js'

@Resolver(() => ClockType)
export class ClockResolver {
  /** Computed again from the facts and the calendar that the clock was computed with (D-3). */
  @FieldResolver()
  async explanation(
    @Root() clock: ClockType,
    @Ctx() context: RequestContext,
  ): Promise<DeadlineExplanationType> {
    const { clockKind, calendarBase, calendarVersion, recomputedInId } = clock
    const calendar = await calendarOfVersion(calendarVersion, context)
    const deadline = explainDeadline(
      {
        kind: clockKind,
        startedAt: Temporal.Instant.from(clock.startedAt),
        dueAt: Temporal.Instant.from(clock.dueAt),
        dueOn: Temporal.PlainDate.from(clock.dueOn),
        breachAt: Temporal.Instant.from(clock.breachAt),
        calendarBase,
        calendarVersion,
        pauses: readPauses(clock.pauses),
      },
      calendar,
    )
    if (!deadline.ok)
      throw new Error(`A clock ${clockKind} does not follow from calendar version ${calendarVersion}.`)
    return {
      rules: [...deadline.value.rules],
      calendar: calendarBase,
      calendarVersion,
      recomputed: recomputedInId === null ? null : await loadRecomputation(recomputedInId, context),
      summary: clockRules[clockKind][context.locale],
      days: deadline.value.days.map(({ on, counts, reason, role, holiday, name }) => ({
        on,
        counts,
        reason: shout(reason),
        role: shout(role),
        name: holiday === undefined ? (name ?? null) : holidayNames[holiday][context.locale],
      })),
    }
  }
}
