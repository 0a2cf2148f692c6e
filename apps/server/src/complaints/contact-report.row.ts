import type { Temporal } from 'temporal-polyfill'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { DayColumn, InstantColumn } from '../database/columns.js'
import type { ContactKindName } from './complaint.enums.js'

@Entity('contact_report')
export class ContactReportRow {
  @PrimaryColumn('uuid')
  id!: string

  @Column('uuid', { name: 'complaint_id' })
  complaintId!: string

  @Column('text')
  kind!: ContactKindName

  @InstantColumn()
  at!: Temporal.Instant

  @InstantColumn({ name: 'recorded_at' })
  recordedAt!: Temporal.Instant

  @Column('uuid', { name: 'by_id' })
  byId!: string

  @Column('text')
  report!: string

  @Column('uuid', { name: 'manager_consulted_id', nullable: true })
  managerConsultedId!: string | null

  @Column('text', { nullable: true })
  mandate!: string | null

  @DayColumn({ name: 'agreed_deadline_on', nullable: true })
  agreedDeadlineOn!: Temporal.PlainDate | null
}
