import type { Channel, InadmissibleReason, Locale, Severity } from '@waarborg/domain/complaints'
import type { Temporal } from 'temporal-polyfill'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { DayColumn, InstantColumn } from '../database/columns.js'
import type { ComplaintStateName } from './complaint.enums.js'

@Entity('complaint')
export class ComplaintRow {
  @PrimaryColumn('uuid')
  id!: string

  @Column('bigint')
  sequence!: string

  @Column('text')
  number!: string

  @Column('text')
  state!: ComplaintStateName

  @Column('text')
  channel!: Channel

  @Column('text')
  severity!: Severity

  @Column('text')
  locale!: Locale

  @InstantColumn({ name: 'received_at' })
  receivedAt!: Temporal.Instant

  @InstantColumn({ name: 'registered_at' })
  registeredAt!: Temporal.Instant

  @Column('uuid', { name: 'category_id' })
  categoryId!: string

  @Column('text', { nullable: true })
  subject!: string | null

  @Column('text', { nullable: true })
  description!: string | null

  @Column('text', { nullable: true })
  wish!: string | null

  @Column('text', { name: 'order_number', nullable: true })
  orderNumber!: string | null

  @Column('uuid', { name: 'seller_id', nullable: true })
  sellerId!: string | null

  @Column('text', { name: 'seller_name', nullable: true })
  sellerName!: string | null

  @Column('uuid', { name: 'receiver_id', nullable: true })
  receiverId!: string | null

  @Column('uuid', { name: 'concerns_id', nullable: true })
  concernsId!: string | null

  @Column('uuid', { name: 'handler_id', nullable: true })
  handlerId!: string | null

  @InstantColumn({ name: 'assigned_at', nullable: true })
  assignedAt!: Temporal.Instant | null

  @InstantColumn({ name: 'assignment_confirmed_at', nullable: true })
  assignmentConfirmedAt!: Temporal.Instant | null

  @Column('uuid', { name: 'on_behalf_of_id', nullable: true })
  onBehalfOfId!: string | null

  @InstantColumn({ name: 'management_informed_at', nullable: true })
  managementInformedAt!: Temporal.Instant | null

  @Column('integer', { name: 'contact_attempts' })
  contactAttempts!: number

  @Column('integer')
  round!: number

  @DayColumn({ name: 'agreed_deadline_on', nullable: true })
  agreedDeadlineOn!: Temporal.PlainDate | null

  @InstantColumn({ name: 'agreed_deadline_confirmed_at', nullable: true })
  agreedDeadlineConfirmedAt!: Temporal.Instant | null

  @Column('text', { name: 'inadmissible_reason', nullable: true })
  inadmissibleReason!: InadmissibleReason | null

  @Column('uuid', { name: 'inadmissible_declared_by', nullable: true })
  inadmissibleDeclaredBy!: string | null

  @InstantColumn({ name: 'inadmissible_declared_at', nullable: true })
  inadmissibleDeclaredAt!: Temporal.Instant | null

  @Column('uuid', { name: 'inadmissible_confirmed_by', nullable: true })
  inadmissibleConfirmedBy!: string | null

  @InstantColumn({ name: 'inadmissible_confirmed_at', nullable: true })
  inadmissibleConfirmedAt!: Temporal.Instant | null

  @Column('text', { name: 'withdrawal_reason', nullable: true })
  withdrawalReason!: string | null

  @Column('uuid', { name: 'merged_into_id', nullable: true })
  mergedIntoId!: string | null

  @InstantColumn({ name: 'next_due_at', nullable: true })
  nextDueAt!: Temporal.Instant | null

  @Column('bytea', { name: 'tracking_hash', nullable: true })
  trackingHash!: Buffer | null

  /** Null until its personal data are gone. */
  @DayColumn({ name: 'disposed_on', nullable: true })
  disposedOn!: Temporal.PlainDate | null

  @Column('integer')
  version!: number
}
