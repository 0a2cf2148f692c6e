import type { Severity } from '@waarborg/domain/complaints'
import type { Temporal } from 'temporal-polyfill'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { InstantColumn } from '../../database/columns.js'

@Entity('severity_assessment')
export class SeverityAssessmentRow {
  @PrimaryColumn('uuid')
  id!: string

  @Column('uuid', { name: 'complaint_id' })
  complaintId!: string

  @Column('text')
  severity!: Severity

  @Column('text')
  reason!: string

  @InstantColumn({ name: 'assessed_at' })
  assessedAt!: Temporal.Instant

  @Column('uuid', { name: 'assessed_by' })
  assessedBy!: string
}
