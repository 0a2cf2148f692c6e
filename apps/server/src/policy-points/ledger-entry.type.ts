import type { LedgerEntryKind } from '@waarborg/domain/policy-points'
import { Field, InputType, Int, ObjectType } from 'type-graphql'
import { connectionType } from '../graph/connection.type.js'
import { graphEnum } from '../graph/enums.js'
import { listArgs, orderInput } from '../graph/list.args.js'
import { DateTime, LocalDate } from '../graph/scalars.js'
import { HandlerType } from '../handlers/index.js'

const Kind = graphEnum<LedgerEntryKind>('LedgerEntryKind', 'What an entry in the ledger of points does.', {
  OPENING: 'The account begins with its points.',
  DEDUCTION: 'A violation took points.',
  RESTORATION: 'Points came back on their date.',
  WITHDRAWAL: 'A deduction was lowered, or undone as if it had never been (D-7).',
  CLOSURE: 'The account was closed.',
  REOPENING: 'A closure was undone, as if it had never been (D-7).',
})

@ObjectType('LedgerEntry', {
  description: 'A line of the running account of policy points; what is written there stays (BP-6).',
  simpleResolvers: true,
})
export class LedgerEntryType {
  @Field(() => Int, {
    description: 'Its number among the entries of this account, as they were written: from 1.',
  })
  number!: number

  @Field(() => Kind, { description: 'What it does.' })
  kind!: LedgerEntryKind

  @Field(() => Int, {
    nullable: true,
    description: 'How many points it gives or takes; null for a closure and for what undoes one.',
  })
  points!: number | null

  @Field(() => LocalDate, { description: 'The day from which it counts.' })
  effectiveOn!: string

  @Field(() => DateTime, { description: 'When it was written, which can be later.' })
  recordedAt!: string

  @Field(() => LocalDate, {
    nullable: true,
    description:
      'Of a deduction, the day on which its points are back (BP-3); null for other entries, and when the account closes before it.',
  })
  returnsOn!: string | null

  @Field(() => Int, {
    nullable: true,
    description: 'Of what lowers a deduction, how many points that still takes; null for other entries.',
  })
  lowersTo!: number | null

  @Field(() => String, { description: 'Why, without a trace of who complained.' })
  reason!: string

  @Field(() => Int, {
    description:
      'The points left after this entry, with the entries in the order of the days from which they count: never below 0 nor above the start.',
  })
  balanceAfter!: number

  @Field(() => HandlerType, {
    nullable: true,
    description: 'Who of the office did it, for staff only; null for the office’s own machinery.',
  })
  actor!: HandlerType | null

  actorId!: string | null
  violationId!: string | null
}

export const LedgerEntryConnectionType = connectionType('LedgerEntry', LedgerEntryType)

@InputType('LedgerEntryFilter', { description: 'Which entries; all conditions hold together.' })
export class LedgerEntryFilter {
  @Field(() => [Kind], { nullable: true, description: 'Of one of these kinds.' })
  kinds?: LedgerEntryKind[] | null
}

export const LedgerEntryOrder = orderInput<'EFFECTIVE_ON' | 'RECORDED_AT'>('LedgerEntry', {
  EFFECTIVE_ON: 'The day from which it counts; within a day what gives back before what takes.',
  RECORDED_AT: 'When it was written.',
})
export const LedgerEntryListArgs = listArgs(LedgerEntryFilter, LedgerEntryOrder)
export type LedgerEntryList = InstanceType<typeof LedgerEntryListArgs>
