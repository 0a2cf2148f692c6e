import type { Honesty, RemedyKind, SecondPerson, Verdict } from '@waarborg/domain/complaints'
import type { Temporal } from 'temporal-polyfill'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { InstantColumn } from '../../database/columns.js'

@Entity('complaint_part')
export class PartRow {
  @PrimaryColumn('uuid')
  id!: string

  @Column('uuid', { name: 'complaint_id' })
  complaintId!: string

  @Column('integer')
  position!: number

  @Column('integer')
  round!: number

  @Column('text')
  description!: string

  @Column('text', { nullable: true })
  verdict!: Verdict | null

  @Column('text', { nullable: true })
  honesty!: Honesty | null

  @Column('text', { nullable: true })
  remedy!: RemedyKind | null

  /** A bigint, which the driver gives as text. */
  @Column('bigint', { name: 'amount_in_cents', nullable: true })
  amountInCents!: string | null

  @Column('text', { nullable: true })
  currency!: 'EUR' | null

  @Column('text', { nullable: true })
  explanation!: string | null

  @Column('text', { name: 'why_not_repaired', nullable: true })
  whyNotRepaired!: string | null

  @Column('text', { name: 'why_outside_band', nullable: true })
  whyOutsideBand!: string | null

  @Column('uuid', { name: 'judged_by', nullable: true })
  judgedBy!: string | null

  @InstantColumn({ name: 'judged_at', nullable: true })
  judgedAt!: Temporal.Instant | null

  @Column('text', { nullable: true })
  needs!: SecondPerson | null

  @Column('uuid', { name: 'confirmed_by', nullable: true })
  confirmedBy!: string | null

  @InstantColumn({ name: 'confirmed_at', nullable: true })
  confirmedAt!: Temporal.Instant | null

  @Column('text', { name: 'returned_reason', nullable: true })
  returnedReason!: string | null

  @Column('uuid', { name: 'returned_by', nullable: true })
  returnedBy!: string | null

  @InstantColumn({ name: 'returned_at', nullable: true })
  returnedAt!: Temporal.Instant | null

  @Column('text', { nullable: true })
  answer!: string | null
}
