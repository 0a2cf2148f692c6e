import { Temporal } from 'temporal-polyfill'
import { Column, type ColumnOptions } from 'typeorm'

/** A moment as it is stored: UTC, to the millisecond. A Date writes it in a tenth of the time. */
export const storedMoment = (at: Temporal.Instant): string => new Date(at.epochMilliseconds).toISOString()

/** A moment: `timestamptz(3)` ↔ Instant. The driver gives a Date, which goes no further than here, and JSON a text. */
export function InstantColumn(options: ColumnOptions = {}): PropertyDecorator {
  return Column('timestamptz', {
    precision: 3,
    ...options,
    transformer: {
      from: (value: Date | string | null) =>
        value === null ? null : Temporal.Instant.fromEpochMilliseconds(new Date(value).getTime()),
      to: (value: Temporal.Instant | null | undefined) => value?.toString() ?? value,
    },
  })
}

/** A civil day: `date` ↔ PlainDate. */
export function DayColumn(options: ColumnOptions = {}): PropertyDecorator {
  return Column('date', {
    ...options,
    transformer: {
      from: (value: string | null) => (value === null ? null : Temporal.PlainDate.from(value)),
      to: (value: Temporal.PlainDate | null | undefined) => value?.toString() ?? value,
    },
  })
}
