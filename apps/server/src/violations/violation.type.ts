import type { Temporal } from 'temporal-polyfill'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { connectionType } from '../graph/connection.type.js'
import { graphEnum } from '../graph/enums.js'
import { listArgs, orderInput } from '../graph/list.args.js'
import { NodeType } from '../graph/node.type.js'
import { DateTime, LocalDate } from '../graph/scalars.js'
import { SellerType } from '../sellers/index.js'
import { ForceMajeureType } from './force-majeure.type.js'
import { ObjectionType } from './objection.type.js'
import { PolicyCategoryType } from './policy-category.type.js'
import { ViolationFileType } from './violation-file.type.js'

export type ViolationStateName = 'REPORTED' | 'PROPOSED' | 'BOOKED' | 'DECLINED' | 'WITHDRAWN'

export const ViolationState = graphEnum<ViolationStateName>('ViolationState', 'How far a violation is.', {
  REPORTED: 'Reported, and waiting for a decision.',
  PROPOSED: 'Decided, and waiting for a second person (D-6).',
  BOOKED: 'Decided, and its points are deducted.',
  DECLINED: 'Reported, and no violation after all.',
  WITHDRAWN: 'Undone, as if it had never been.',
})

@ObjectType('Violation', {
  description: 'A breach of the terms by a seller, as reported or decided by a person.',
  implements: NodeType,
  simpleResolvers: true,
})
export class ViolationType extends NodeType {
  @Field(() => String, { description: 'The number that people use: `V-000123-4`.' })
  number!: string

  @Field(() => ViolationState, { description: 'How far it is.' })
  state!: ViolationStateName

  @Field(() => SellerType, { description: 'The account it is about.' })
  seller!: SellerType

  @Field(() => PolicyCategoryType, { description: 'The main category of the policy.' })
  category!: PolicyCategoryType

  @Field(() => Int, { description: 'The weight in points; 0 is a note without deduction.' })
  weight!: number

  @Field(() => LocalDate, { description: 'The day of the deed.' })
  deedOn!: string

  @Field(() => Int, { description: 'How often it was done: of 200 listings in one sweep, 200.' })
  quantity!: number

  @Field(() => DateTime, { nullable: true, description: 'When it was decided; null before.' })
  decidedAt!: string | null

  @Field(() => LocalDate, {
    nullable: true,
    description:
      'The day the points come back (BP-3); null before booking, and when the account closes before it.',
  })
  pointsReturnOn!: string | null

  @Field(() => String, { description: 'What happened, without a trace of who complained.' })
  facts!: string

  @Field(() => Int, {
    nullable: true,
    description:
      'What it weighs since it was lowered, 0 when it was withdrawn; null while it weighs what was decided.',
  })
  loweredTo!: number | null

  @Field(() => ObjectionType, {
    nullable: true,
    description: 'The objection to it; null when there is none.',
  })
  objection!: ObjectionType | null

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The last day on which an objection is in time; null while a notice has not arrived.',
  })
  objectionUntilOn!: string | null

  @Field(() => ForceMajeureType, {
    nullable: true,
    description: 'The force majeure for which it was withdrawn; null when it was not, or for another reason.',
  })
  forceMajeure!: ForceMajeureType | null

  @Field(() => ViolationFileType, {
    nullable: true,
    description: 'What staff see of it beside; null for others.',
  })
  file!: ViolationFileType | null

  complaintId!: string | null
}

export const ViolationConnectionType = connectionType('Violation', ViolationType)

@InputType('ViolationFilter', { description: 'Which violations; all conditions hold together.' })
export class ViolationFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Part of the number, of the facts or of the name of the account.',
  })
  search?: string | null

  @Field(() => [ID], { nullable: true, description: 'By one of these sellers.' })
  sellerIds?: string[] | null

  @Field(() => [ID], { nullable: true, description: 'In one of these policy categories.' })
  policyCategoryIds?: string[] | null

  @Field(() => [ViolationState], { nullable: true, description: 'In one of these states.' })
  states?: ViolationStateName[] | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'With an objection that runs, or without one.',
  })
  objectionRuns?: boolean | null

  @Field(() => Boolean, {
    nullable: true,
    description:
      'With a notice that came back and did not arrive since, or without one; for others than staff none came back.',
  })
  noticeCameBack?: boolean | null

  @Field(() => LocalDate, { nullable: true, description: 'With the deed on this day or later.' })
  deedFrom?: Temporal.PlainDate | null

  @Field(() => LocalDate, { nullable: true, description: 'With the deed on this day or earlier.' })
  deedUntil?: Temporal.PlainDate | null
}

export const ViolationOrder = orderInput<'DEED_ON' | 'WEIGHT' | 'NUMBER' | 'OBJECTION_DUE'>('Violation', {
  DEED_ON: 'The day of the deed.',
  WEIGHT: 'The weight in points.',
  NUMBER: 'The number.',
  OBJECTION_DUE: 'The day on which the objection is to be decided; those without one last.',
})
export const ViolationListArgs = listArgs(ViolationFilter, ViolationOrder)
export type ViolationList = InstanceType<typeof ViolationListArgs>
