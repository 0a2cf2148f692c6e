import { Field, Int, ObjectType } from 'type-graphql'
import { ComplaintType } from '../complaints/index.js'
import { DateTime } from '../graph/scalars.js'
import { HandlerType } from '../handlers/index.js'
import { DashboardTrendsType } from './trends.type.js'

@ObjectType('MyWork', { description: "The reader's own work.", simpleResolvers: true })
export class MyWorkType {
  @Field(() => Int, { description: 'Open complaints assigned to the reader.' })
  open!: number

  @Field(() => Int, { description: 'Those with a clock past its due moment.' })
  overdue!: number

  @Field(() => Int, { description: 'Those with the next clock due later today.' })
  dueToday!: number

  @Field(() => Int, { description: 'Those that the reader has not yet confirmed taking.' })
  toConfirm!: number

  @Field(() => [ComplaintType], { description: 'At most ten of them, the clock that ends soonest first.' })
  nearest!: ComplaintType[]
}

@ObjectType('HandlerLoad', { description: 'The open work of one handler.', simpleResolvers: true })
export class HandlerLoadType {
  @Field(() => HandlerType, { description: 'The handler.' })
  handler!: HandlerType

  @Field(() => Int, { description: 'Open complaints.' })
  open!: number

  @Field(() => Int, { description: 'Those with a clock past its due moment.' })
  overdue!: number

  @Field(() => Int, { description: 'Those with the next clock due later today.' })
  dueToday!: number
}

@ObjectType('Dashboard', {
  description: 'How the office stands at this moment, for the reader.',
  simpleResolvers: true,
})
export class DashboardType {
  @Field(() => DateTime, { description: 'The moment of these figures.' })
  asOf!: unknown

  @Field(() => Int, { description: 'Open complaints.' })
  open!: number

  @Field(() => Int, { description: 'Those received and not yet really spoken about.' })
  received!: number

  @Field(() => Int, { description: 'Those in contact, without an agreed deadline.' })
  inContact!: number

  @Field(() => Int, { description: 'Those in treatment.' })
  inTreatment!: number

  @Field(() => Int, { description: 'Those assigned to nobody.' })
  unassigned!: number

  @Field(() => Int, { description: 'Those assigned but not yet confirmed.' })
  unconfirmed!: number

  @Field(() => Int, { description: 'Those with a clock past its due moment.' })
  overdue!: number

  @Field(() => Int, { description: 'Those with the next clock due later today.' })
  dueToday!: number

  @Field(() => Int, { description: 'The serious ones.' })
  serious!: number

  @Field(() => Int, { description: 'Those received today.' })
  receivedToday!: number

  @Field(() => MyWorkType, { description: "The reader's own work." })
  mine!: MyWorkType

  @Field(() => [ComplaintType], {
    description: 'At most ten open complaints, the clock that ends soonest first.',
  })
  nearest!: ComplaintType[]

  @Field(() => [ComplaintType], { description: 'The ten newest complaints, the newest first.' })
  newest!: ComplaintType[]

  @Field(() => [HandlerLoadType], {
    description: 'The load of each handler with open work, the heaviest first.',
  })
  loads!: HandlerLoadType[]

  @Field(() => DashboardTrendsType, { description: 'Thirteen weeks of what the reader may see.' })
  trends!: DashboardTrendsType
}
