import type { AftercareWay, Cause, Origin } from '@waarborg/domain/complaints'
import type { Temporal } from 'temporal-polyfill'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { DayColumn, InstantColumn } from '../../database/columns.js'

@Entity('complaint_closing')
export class ClosingRow {
  @PrimaryColumn('uuid')
  id!: string

  @Column('uuid', { name: 'complaint_id' })
  complaintId!: string

  @Column('integer')
  round!: number

  @Column('text')
  cause!: Cause

  @Column('text')
  unit!: string

  @Column('text')
  origin!: Origin

  @DayColumn({ name: 'aftercare_on' })
  aftercareOn!: Temporal.PlainDate

  @Column('uuid', { name: 'aftercare_by' })
  aftercareBy!: string

  @Column('uuid', { name: 'closed_by' })
  closedBy!: string

  @InstantColumn({ name: 'closed_at' })
  closedAt!: Temporal.Instant

  @Column('text', { name: 'aftercare_way', nullable: true })
  aftercareWay!: AftercareWay | null

  @Column('boolean', { name: 'aftercare_solved', nullable: true })
  aftercareSolved!: boolean | null

  @Column('text', { name: 'aftercare_report', nullable: true })
  aftercareReport!: string | null

  @InstantColumn({ name: 'aftercare_at', nullable: true })
  aftercareAt!: Temporal.Instant | null

  @Column('uuid', { name: 'aftercare_recorded_by', nullable: true })
  aftercareRecordedBy!: string | null
}
