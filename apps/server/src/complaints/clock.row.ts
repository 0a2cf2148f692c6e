import type { CalendarBase, ClockEnd, ClockKind } from '@waarborg/domain/deadlines'
import type { Temporal } from 'temporal-polyfill'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { DayColumn, InstantColumn } from '../database/columns.js'

@Entity('clock')
export class ClockRow {
  @PrimaryColumn('uuid')
  id!: string

  @Column('uuid', { name: 'complaint_id' })
  complaintId!: string

  /** Among those of its complaint, from 1, in the order in which they were started. */
  @Column('integer')
  position!: number

  @Column('text')
  kind!: ClockKind

  @Column('uuid', { name: 'about_id', nullable: true })
  aboutId!: string | null

  @InstantColumn({ name: 'started_at' })
  startedAt!: Temporal.Instant

  @InstantColumn({ name: 'due_at' })
  dueAt!: Temporal.Instant

  @DayColumn({ name: 'due_on' })
  dueOn!: Temporal.PlainDate

  @InstantColumn({ name: 'breach_at' })
  breachAt!: Temporal.Instant

  @Column('text', { name: 'calendar_base' })
  calendarBase!: CalendarBase

  @Column('integer', { name: 'calendar_version' })
  calendarVersion!: number

  @InstantColumn({ name: 'stopped_at', nullable: true })
  stoppedAt!: Temporal.Instant | null

  @Column('text', { name: 'stopped_as', nullable: true })
  stoppedAs!: ClockEnd | null

  @Column('uuid', { name: 'recomputed_in_id', nullable: true })
  recomputedInId!: string | null
}
