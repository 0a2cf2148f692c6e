import type { Temporal } from 'temporal-polyfill'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { DayColumn, InstantColumn } from '../../database/columns.js'

@Entity('delay_request')
export class DelayRequestRow {
  @PrimaryColumn('uuid')
  id!: string

  @Column('uuid', { name: 'complaint_id' })
  complaintId!: string

  @Column('int')
  round!: number

  @Column('text')
  reason!: string

  @DayColumn({ name: 'answer_on' })
  answerOn!: Temporal.PlainDate

  @InstantColumn({ name: 'asked_at' })
  askedAt!: Temporal.Instant

  @Column('uuid', { name: 'asked_by' })
  askedById!: string

  @InstantColumn({ name: 'agreed_at', nullable: true })
  agreedAt!: Temporal.Instant | null
}
