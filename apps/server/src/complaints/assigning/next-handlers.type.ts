import type {
  HandlerGround as HandlerGroundName,
  HandlerObstacle as HandlerObstacleName,
} from '@waarborg/domain/complaints'
import { Field, ObjectType } from 'type-graphql'
import { graphEnum } from '../../graph/enums.js'
import { HandlerType } from '../../handlers/index.js'

const HandlerGround = graphEnum<HandlerGroundName>(
  'HandlerGround',
  'What speaks for assigning a complaint to somebody.',
  {
    STANDS_IN: 'Stands in for the one whose work it is, who is away (KM-16).',
    HANDLED_BEFORE_SAME_CUSTOMER: 'Handles or handled another complaint of the same customer (KP-4).',
    LEAST_WORK: 'No handler who could take it has less to do.',
    NOT_HANDLED_FORMER_ROUND: 'Another than whoever handled an earlier round (KM-17).',
  },
)

const HandlerObstacle = graphEnum<HandlerObstacleName>(
  'HandlerObstacle',
  'Why a complaint is not for somebody who is on duty.',
  {
    CONCERNED: 'It is about this person (D-18).',
    HANDLES_IT_NOW: 'It is the work of this person already.',
    HANDLED_FORMER_ROUND:
      'An earlier round was the work of this person; a further one is for another (KM-17).',
    AWAY: 'Is away today (KM-16).',
  },
)

@ObjectType('NextHandler', {
  description: 'Somebody to whom a complaint could be assigned.',
  simpleResolvers: true,
})
export class NextHandlerType {
  @Field(() => HandlerType, { description: 'Who.' })
  handler!: HandlerType

  @Field(() => [HandlerGround], { description: 'What speaks for it; nothing in particular when empty.' })
  grounds!: readonly HandlerGroundName[]
}

@ObjectType('LeftOutHandler', {
  description: 'Somebody on duty to whom a complaint should not be assigned.',
  simpleResolvers: true,
})
export class LeftOutHandlerType {
  @Field(() => HandlerType, { description: 'Who.' })
  handler!: HandlerType

  @Field(() => HandlerObstacle, { description: 'Why.' })
  because!: HandlerObstacleName
}

@ObjectType('NextHandlers', {
  description: 'Who could go on with a complaint, and who could not.',
  simpleResolvers: true,
})
export class NextHandlersType {
  @Field(() => [NextHandlerType], { description: 'To whom it could be assigned, the fittest first.' })
  candidates!: NextHandlerType[]

  @Field(() => [LeftOutHandlerType], { description: 'Who is on duty and left out, by name.' })
  leftOut!: LeftOutHandlerType[]
}
