import type { Temporal } from 'temporal-polyfill'
import { Column, Entity, PrimaryColumn } from 'typeorm'
import { InstantColumn } from '../database/columns.js'

/** The complainant's data, apart from the complaint, so that disposal takes them without touching it. */
@Entity('complainant')
export class ComplainantRow {
  @PrimaryColumn('uuid', { name: 'complaint_id' })
  complaintId!: string

  @Column('text')
  name!: string

  @Column('text', { nullable: true })
  street!: string | null

  @Column('text', { name: 'house_number', nullable: true })
  houseNumber!: string | null

  @Column('text', { nullable: true })
  postcode!: string | null

  @Column('text', { nullable: true })
  town!: string | null

  @Column('text', { nullable: true })
  country!: 'NL' | 'BE' | null

  @Column('text', { nullable: true })
  telephone!: string | null

  @Column('text', { nullable: true })
  email!: string | null

  @InstantColumn({ name: 'checked_at', nullable: true })
  checkedAt!: Temporal.Instant | null

  @Column('uuid', { name: 'checked_by', nullable: true })
  checkedBy!: string | null
}
