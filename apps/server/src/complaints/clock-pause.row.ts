import type { Temporal } from 'temporal-polyfill'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { DayColumn, InstantColumn } from '../database/columns.js'

@Entity('clock_pause')
export class ClockPauseRow {
  @PrimaryColumn('uuid')
  id!: string

  @Column('uuid', { name: 'clock_id' })
  clockId!: string

  @Column('text')
  reason!: string

  @DayColumn({ name: 'due_on' })
  dueOn!: Temporal.PlainDate

  @InstantColumn({ name: 'paused_at' })
  pausedAt!: Temporal.Instant

  @Column('uuid', { name: 'paused_by' })
  pausedById!: string

  @InstantColumn({ name: 'resumed_at', nullable: true })
  resumedAt!: Temporal.Instant | null
}
