import type { HeardParty, HearingWay } from '@waarborg/domain/complaints'
import type { Temporal } from 'temporal-polyfill'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { InstantColumn } from '../../database/columns.js'

@Entity('complaint_hearing')
export class HearingRow {
  @PrimaryColumn('uuid')
  id!: string

  @Column('uuid', { name: 'complaint_id' })
  complaintId!: string

  @Column('integer')
  round!: number

  @Column('text')
  party!: HeardParty

  @Column('uuid', { name: 'seller_id', nullable: true })
  sellerId!: string | null

  @Column('uuid', { name: 'colleague_id', nullable: true })
  colleagueId!: string | null

  @Column('text', { nullable: true })
  way!: HearingWay | null

  @InstantColumn({ name: 'heard_at', nullable: true })
  heardAt!: Temporal.Instant | null

  @Column('text', { name: 'spoken_with', nullable: true })
  spokenWith!: string | null

  @Column('text', { nullable: true })
  report!: string | null

  @Column('text', { name: 'waived_because', nullable: true })
  waivedBecause!: string | null

  @Column('uuid', { name: 'recorded_by' })
  recordedBy!: string

  @InstantColumn({ name: 'recorded_at' })
  recordedAt!: Temporal.Instant
}
