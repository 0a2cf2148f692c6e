import type { Temporal } from 'temporal-polyfill'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { InstantColumn } from '../../database/columns.js'

@Entity('recomputation')
export class RecomputationRow {
  @PrimaryColumn('uuid')
  id!: string

  @Column('uuid', { name: 'complaint_id' })
  complaintId!: string

  @Column('text')
  reason!: string

  @Column('integer', { name: 'calendar_version' })
  calendarVersion!: number

  @InstantColumn({ name: 'recomputed_at' })
  recomputedAt!: Temporal.Instant

  @Column('uuid', { name: 'recomputed_by' })
  recomputedById!: string
}
