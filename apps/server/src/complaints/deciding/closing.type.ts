import { Field, Int, ObjectType } from 'type-graphql'
import { DateTime, LocalDate } from '../../graph/scalars.js'
import { HandlerType } from '../../handlers/index.js'
import {
  AftercareWay,
  type AftercareWayName,
  Cause,
  type CauseName,
  Origin,
  type OriginName,
} from './deciding.enums.js'

@ObjectType('ComplaintClosing', {
  description: 'One time that a complaint was closed, and what the aftercare brought (KM-10, KM-11).',
  simpleResolvers: true,
})
export class ClosingType {
  @Field(() => Int, { description: 'The round that it ended.' })
  round!: number

  @Field(() => Cause, { description: 'What it came from; internal.' })
  cause!: CauseName

  @Field(() => String, { description: 'The department or person responsible; internal.' })
  unit!: string

  @Field(() => Origin, { description: 'With whom it began; internal.' })
  origin!: OriginName

  @Field(() => HandlerType, { description: 'Who closed it.' })
  closedBy!: HandlerType

  @Field(() => DateTime, { description: 'When that was.' })
  closedAt!: string

  @Field(() => LocalDate, { description: 'The day on which it is asked whether it is really solved.' })
  aftercareOn!: string

  @Field(() => HandlerType, { description: 'Who will ask.' })
  aftercareBy!: HandlerType

  @Field(() => AftercareWay, { nullable: true, description: 'How it was asked; null until it was.' })
  aftercareWay!: AftercareWayName | null

  @Field(() => Boolean, { nullable: true, description: 'Whether it is really solved.' })
  solved!: boolean | null

  @Field(() => String, { nullable: true, description: 'What was said.' })
  aftercareReport!: string | null

  @Field(() => DateTime, { nullable: true, description: 'When it was recorded.' })
  aftercareAt!: string | null
}
