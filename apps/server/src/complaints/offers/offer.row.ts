import type { ChosenBy, Option } from '@waarborg/domain/complaints'
import type { Temporal } from 'temporal-polyfill'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { DayColumn, InstantColumn } from '../../database/columns.js'

@Entity('offer')
export class OfferRow {
  @PrimaryColumn('uuid')
  id!: string

  @Column('uuid', { name: 'complaint_id' })
  complaintId!: string

  @Column('integer')
  round!: number

  @Column('jsonb')
  options!: readonly Option[]

  @Column('text', { name: 'default_key', nullable: true })
  defaultKey!: string | null

  @DayColumn({ name: 'answer_by' })
  answerBy!: Temporal.PlainDate

  @InstantColumn({ name: 'offered_at' })
  offeredAt!: Temporal.Instant

  @Column('text', { name: 'chosen_key', nullable: true })
  chosenKey!: string | null

  @Column('text', { name: 'chosen_by', nullable: true })
  chosenBy!: ChosenBy | null

  @InstantColumn({ name: 'chosen_at', nullable: true })
  chosenAt!: Temporal.Instant | null
}
