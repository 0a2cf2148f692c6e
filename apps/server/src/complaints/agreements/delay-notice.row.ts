import type { Temporal } from 'temporal-polyfill'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { DayColumn, InstantColumn } from '../../database/columns.js'

@Entity('delay_notice')
export class DelayNoticeRow {
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

  @Column('boolean')
  moved!: boolean

  @Column('uuid', { name: 'agreed_in_id', nullable: true })
  agreedInId!: string | null

  @InstantColumn({ name: 'announced_at' })
  announcedAt!: Temporal.Instant

  @Column('uuid', { name: 'announced_by' })
  announcedById!: string
}
