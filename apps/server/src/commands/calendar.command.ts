import {
  type CalendarRejection,
  type DayDecision,
  dayKind,
  decideDay,
  holidaysOf,
  type WorkingCalendar,
} from '@waarborg/domain/deadlines'
import { accepted, type Result, ZONE } from '@waarborg/domain/foundation'
import { defineCommand } from 'citty'
import { Temporal } from 'temporal-polyfill'
import { calendarRejectionWords } from '../calendar/index.js'
import { currentCalendar, holidayNames, saveCalendar } from '../deadlines/index.js'
import { userErrors } from '../graph/user-errors.js'
import { dayGiven } from './day-given.js'
import { withDatabase } from './with-database.js'

const on = { type: 'positional', description: 'The day, as 2026-12-24', required: true } as const
const name = { type: 'string', description: 'What people call it', required: true } as const

const show = defineCommand({
  meta: {
    name: 'show',
    description: 'The days of a year on which the office does not work, or works all the same',
  },
  args: { year: { type: 'positional', description: 'The year; this year when absent', required: false } },
  run: ({ args }) => {
    const year = Number(args.year ?? Temporal.Now.plainDateISO(ZONE).year)
    if (!Number.isInteger(year) || year < 1900 || year > 2200) return refuse(`Not a year: ${args.year}.`)
    return withDatabase((database) =>
      changed(database, (calendar) => {
        tell(calendar, year)
        return accepted(calendar)
      }),
    )
  },
})

const close = defineCommand({
  meta: { name: 'close', description: 'The office is closed on a day' },
  args: { on, name },
  run: ({ args }) => decide(args.on, 'CLOSED', args.name),
})

const open = defineCommand({
  meta: { name: 'open', description: 'The office works on a day that is free for others' },
  args: { on, name },
  run: ({ args }) => decide(args.on, 'OPEN', args.name),
})

const restore = defineCommand({
  meta: { name: 'restore', description: 'A day is again what the calendar says' },
  args: { on },
  run: ({ args }) => decide(args.on, 'BY_CALENDAR', null),
})

export const calendar = defineCommand({
  meta: {
    name: 'calendar',
    description: 'The working days of the office; a change holds for new clocks only',
  },
  subCommands: { show, close, open, restore },
})

type Database = Parameters<Parameters<typeof withDatabase>[0]>[0]

/** Saves a new version when the decision made one, or says why there is none. */
async function changed(
  database: Database,
  decideOn: (calendar: WorkingCalendar) => Result<WorkingCalendar, CalendarRejection>,
): Promise<boolean> {
  const result = await database.transact(async (manager) => {
    await manager.query('lock table working_calendar in exclusive mode')
    const before = await currentCalendar(manager)
    const after = decideOn(before)
    if (after.ok && after.value.version !== before.version) {
      await saveCalendar(manager, after.value, Temporal.Now.instant())
      console.log(`Calendar version ${after.value.version}. Running clocks keep the version they began with.`)
    }
    return after
  })
  if (!result.ok)
    for (const { message } of userErrors(result.rejections, calendarRejectionWords, 'EN')) refuse(message)
  return result.ok
}

async function decide(day: string, decision: DayDecision, name: string | null): Promise<void> {
  const on = dayGiven(day)
  if (on === null) return refuse(`Not a day: ${day}. Write it as 2026-12-24.`)
  const today = Temporal.Now.plainDateISO(ZONE)
  return withDatabase((database) =>
    changed(database, (calendar) => decideDay(calendar, { on, decision, name }, today)),
  )
}

function refuse(reason: string): void {
  console.error(reason)
  process.exitCode = 2
}

function tell(calendar: WorkingCalendar, year: number): void {
  console.log(`${calendar.base}, version ${calendar.version}, until ${calendar.horizonOn}`)
  const days = [...holidaysOf(calendar.base, year), ...calendar.organisationDays].map((day) => String(day.on))
  for (const day of [...new Set(days)].filter((text) => text.startsWith(`${year}-`)).toSorted()) {
    const kind = dayKind(calendar, Temporal.PlainDate.from(day))
    const holiday =
      'holiday' in kind && kind.holiday !== undefined ? holidayNames[kind.holiday].EN : undefined
    console.log(`  ${day}  ${kind.working ? 'works ' : 'closed'}  ${holiday ?? kind.name ?? ''}`)
  }
}
