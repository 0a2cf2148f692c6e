import type { Temporal } from 'temporal-polyfill'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { DayColumn, InstantColumn } from '../../database/columns.js'

@Entity('holding_reply')
export class HoldingReplyRow {
  @PrimaryColumn('uuid')
  id!: string

  @Column('uuid', { name: 'complaint_id' })
  complaintId!: string

  @Column('text')
  text!: string

  @DayColumn({ name: 'answer_on' })
  answerOn!: Temporal.PlainDate

  @InstantColumn({ name: 'sent_at' })
  sentAt!: Temporal.Instant

  @Column('uuid', { name: 'sent_by' })
  sentBy!: string
}
