import type { ForceMajeureState as StateName } from '@waarborg/domain/force-majeure'
import type { Temporal } from 'temporal-polyfill'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { connectionType } from '../graph/connection.type.js'
import { graphEnum } from '../graph/enums.js'
import { listArgs, orderInput } from '../graph/list.args.js'
import { NodeType } from '../graph/node.type.js'
import { DateTime, LocalDate } from '../graph/scalars.js'
import { HandlerType } from '../handlers/index.js'
import { PolicyCategoryType } from '../violations/index.js'

export const ForceMajeureState = graphEnum<StateName>('ForceMajeureState', 'What became of force majeure.', {
  PROPOSED: 'It waits for a second person; nothing is withdrawn yet.',
  STANDING: 'It stands: what was booked within it is withdrawn, and nothing new is booked.',
  DECLINED: 'A second person did not agree, or it was taken back.',
  ENDED: 'What is decided since goes by the terms again; what it withdrew stays withdrawn.',
})

@ObjectType('ForceMajeureWindow', {
  description:
    'Days on which nobody is blamed for deeds of some categories, who recorded them, and what became of that (D-7).',
  implements: NodeType,
  simpleResolvers: true,
})
export class ForceMajeureWindowType extends NodeType {
  @Field(() => ForceMajeureState, { description: 'What became of it.' })
  state!: StateName

  @Field(() => LocalDate, { description: 'The first day of it.' })
  fromOn!: string

  @Field(() => LocalDate, { description: 'The last day of it.' })
  untilOn!: string

  @Field(() => [PolicyCategoryType], { description: 'For deeds of which categories, by their codes.' })
  categories!: PolicyCategoryType[]

  @Field(() => String, { description: 'What sellers are told in Dutch, as plain text.' })
  reasonNl!: string

  @Field(() => String, { description: 'What sellers are told in English, as plain text.' })
  reasonEn!: string

  @Field(() => Int, { description: 'How many violations it withdrew.' })
  withdrawn!: number

  @Field(() => HandlerType, { description: 'Who recorded it.' })
  recordedBy!: HandlerType

  @Field(() => DateTime, { description: 'When that was.' })
  recordedAt!: string

  @Field(() => DateTime, { nullable: true, description: 'Since when it stands; null when it never did.' })
  standsAt!: string | null

  @Field(() => HandlerType, { nullable: true, description: 'The second person; null where none was needed.' })
  confirmedBy!: HandlerType | null

  @Field(() => HandlerType, {
    nullable: true,
    description: 'Who declined or ended it; null when nobody did.',
  })
  endedBy!: HandlerType | null

  @Field(() => DateTime, { nullable: true, description: 'When that was.' })
  endedAt!: string | null

  @Field(() => String, { nullable: true, description: 'Why, as plain text.' })
  endReason!: string | null

  @Field(() => Int, { description: 'Rises with every act on it; name it in `expectedVersion`.' })
  version!: number
}

export const ForceMajeureWindowConnectionType = connectionType('ForceMajeureWindow', ForceMajeureWindowType)

@InputType('ForceMajeureWindowFilter', { description: 'Which force majeure; all conditions hold together.' })
export class ForceMajeureWindowFilter {
  @Field(() => String, { nullable: true, description: 'Part of what sellers are told, in either language.' })
  search?: string | null

  @Field(() => [ForceMajeureState], { nullable: true, description: 'In one of these states.' })
  states?: StateName[] | null

  @Field(() => [ID], { nullable: true, description: 'For one of these policy categories.' })
  policyCategoryIds?: string[] | null

  @Field(() => LocalDate, { nullable: true, description: 'With a day that is this one or later.' })
  daysFrom?: Temporal.PlainDate | null

  @Field(() => LocalDate, { nullable: true, description: 'With a day that is this one or earlier.' })
  daysUntil?: Temporal.PlainDate | null
}

export type ForceMajeureWindowOrderField = 'FROM_ON' | 'RECORDED_AT'

export const ForceMajeureWindowOrder = orderInput<ForceMajeureWindowOrderField>('ForceMajeureWindow', {
  FROM_ON: 'The first day of it.',
  RECORDED_AT: 'When it was recorded.',
})
export const ForceMajeureWindowListArgs = listArgs(ForceMajeureWindowFilter, ForceMajeureWindowOrder)
export type ForceMajeureWindowList = InstanceType<typeof ForceMajeureWindowListArgs>
