import type { Temporal } from 'temporal-polyfill'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { InstantColumn } from '../../database/columns.js'

/** Why a sentence to the complainant stands that seemed to blame somebody (KP-10). */
@Entity('blame_let_stand')
export class BlameLetStandRow {
  @PrimaryColumn('uuid')
  id!: string

  @Column('uuid', { name: 'complaint_id' })
  complaintId!: string

  @Column('text')
  reason!: string

  @Column('uuid', { name: 'let_by' })
  letBy!: string

  @InstantColumn({ name: 'let_at' })
  letAt!: Temporal.Instant
}
