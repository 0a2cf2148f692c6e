import { Field, ObjectType } from 'type-graphql'
import { DateTime } from '../../graph/scalars.js'
import { HandlerType } from '../../handlers/index.js'
import { InadmissibleReason, type InadmissibleReasonName } from './deciding.enums.js'

@ObjectType('Inadmissibility', {
  description: 'That somebody said that a complaint is not to be handled.',
  simpleResolvers: true,
})
export class InadmissibilityType {
  @Field(() => InadmissibleReason, { description: 'Why.' })
  reason!: InadmissibleReasonName

  @Field(() => HandlerType, { description: 'Who said so.' })
  declaredBy!: HandlerType

  @Field(() => DateTime, { description: 'When that was said.' })
  declaredAt!: string

  @Field(() => HandlerType, { nullable: true, description: 'Who agreed; null while nobody has.' })
  confirmedBy!: HandlerType | null

  @Field(() => DateTime, { nullable: true, description: 'When that person agreed.' })
  confirmedAt!: string | null
}
