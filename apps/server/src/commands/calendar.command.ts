import {
  dayKind,
  holidaysOf,
  type WorkingCalendar,
  withOrganisationDay,
  withoutOrganisationDay,
} from '@waarborg/domain/deadlines'
import { accepted, ZONE } from '@waarborg/domain/foundation'
import { defineCommand } from 'citty'
import { Temporal } from 'temporal-polyfill'
import { currentCalendar, holidayNames, saveCalendar } from '../deadlines/index.js'
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
      changed(database, async (calendar) => {
        tell(calendar, year)
        return calendar
      }),
    )
  },
})

const close = defineCommand({
  meta: { name: 'close', description: 'The office is closed on a day' },
  args: { on, name },
  run: ({ args }) =>
    decide(args.on, (calendar, day) =>
      withOrganisationDay(calendar, { on: day, working: false, name: args.name }),
    ),
})

const open = defineCommand({
  meta: { name: 'open', description: 'The office works on a day that is free for others' },
  args: { on, name },
  run: ({ args }) =>
    decide(args.on, (calendar, day) =>
      withOrganisationDay(calendar, { on: day, working: true, name: args.name }),
    ),
})

const restore = defineCommand({
  meta: { name: 'restore', description: 'A day is again what the calendar says' },
  args: { on },
  run: ({ args }) => decide(args.on, withoutOrganisationDay),
})

export const calendar = defineCommand({
  meta: {
    name: 'calendar',
    description: 'The working days of the office; a change holds for new clocks only',
  },
  subCommands: { show, close, open, restore },
})

type Database = Parameters<Parameters<typeof withDatabase>[0]>[0]

/** Saves a new version when the decision made one. */
async function changed(
  database: Database,
  decideOn: (calendar: WorkingCalendar) => Promise<WorkingCalendar>,
): Promise<boolean> {
  const result = await database.transact(async (manager) => {
    await manager.query('lock table working_calendar in exclusive mode')
    const before = await currentCalendar(manager)
    const after = await decideOn(before)
    if (after.version !== before.version) await saveCalendar(manager, after, Temporal.Now.instant())
    return accepted(after)
  })
  return result.ok
}

async function decide(
  day: string,
  change: (calendar: WorkingCalendar, on: Temporal.PlainDate) => WorkingCalendar,
): Promise<void> {
  const on = readDay(day)
  if (on === null) return refuse(`Not a day: ${day}. Write it as 2026-12-24.`)
  return withDatabase((database) =>
    changed(database, async (before) => {
      const after = change(before, on)
      console.log(
        after.version === before.version
          ? `Nothing to change on ${on}.`
          : `Calendar version ${after.version}. Running clocks keep version ${before.version} or older.`,
      )
      return after
    }),
  )
}

function readDay(text: string): Temporal.PlainDate | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []
  if (year === undefined || month === undefined || day === undefined) return null
  const fields = { year: Number(year), month: Number(month), day: Number(day) }
  const nearest = Temporal.PlainDate.from(fields, { overflow: 'constrain' })
  return nearest.toString() === text ? nearest : null
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
