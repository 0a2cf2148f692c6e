import { setImmediate as letOthers } from 'node:timers/promises'
import { type SimulatedDeadline, simulateDeadline } from '@waarborg/domain/complaints'
import type { WorkingCalendar } from '@waarborg/domain/deadlines'
import type { RequestContext } from '../../graph/context.js'
import type { AskedChange } from './deadline-change.input.js'
import { type KeptRow, keptClocks, toKeptClock } from './kept-clocks.js'
import { readCalendars } from './read-calendars.js'

export interface FoundDeadline {
  readonly row: KeptRow
  readonly found: SimulatedDeadline
}

/** Computing takes some 50 µs a clock: so many, and whoever else asks is helped first. */
const AT_ONCE = 100

/** What the change would do to the running clocks that the reader may see, what is due soonest first. */
export async function simulateDeadlines(
  asked: AskedChange,
  context: RequestContext,
): Promise<readonly FoundDeadline[]> {
  const calendars = await readCalendars(context)
  const newest = calendarOf(calendars, Math.max(...calendars.keys()))
  const change = asked.kind === 'recompute' ? ({ ...asked, calendar: newest } as const) : asked
  const rows = await keptClocks(change, context)
  const found: FoundDeadline[] = []
  for (const [place, row] of rows.entries()) {
    if (place % AT_ONCE === AT_ONCE - 1) await letOthers()
    const simulated = simulateDeadline(toKeptClock(row), change, {
      calendar: calendarOf(calendars, row.calendarVersion),
      at: context.at,
    })
    if (simulated !== null) found.push({ row, found: simulated })
  }
  return found
}

function calendarOf(calendars: ReadonlyMap<number, WorkingCalendar>, version: number): WorkingCalendar {
  const calendar = calendars.get(version)
  if (calendar === undefined) throw new Error(`Calendar version ${version} is not there.`)
  return calendar
}
