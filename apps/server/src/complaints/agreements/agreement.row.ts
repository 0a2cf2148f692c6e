import type { AgreementParty, AgreementState } from '@waarborg/domain/complaints'
import type { Temporal } from 'temporal-polyfill'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { DayColumn, InstantColumn } from '../../database/columns.js'

@Entity('agreement')
export class AgreementRow {
  @PrimaryColumn('uuid')
  id!: string

  @Column('uuid', { name: 'complaint_id' })
  complaintId!: string

  @Column('text')
  what!: string

  @Column('text')
  party!: AgreementParty

  @Column('uuid', { name: 'responsible_id' })
  responsibleId!: string

  @DayColumn({ name: 'due_on' })
  dueOn!: Temporal.PlainDate

  @InstantColumn({ name: 'made_at' })
  madeAt!: Temporal.Instant

  @Column('text')
  state!: AgreementState

  @InstantColumn({ name: 'settled_at', nullable: true })
  settledAt!: Temporal.Instant | null

  @Column('text', { name: 'settled_note', nullable: true })
  settledNote!: string | null
}
