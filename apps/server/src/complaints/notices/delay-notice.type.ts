import { Field, Int, ObjectType } from 'type-graphql'
import { DateTime, LocalDate } from '../../graph/scalars.js'
import { HandlerType } from '../../handlers/index.js'

@ObjectType('DelayNotice', {
  description: 'That the complainant was told that the answer comes later, why, and when (KP-14).',
  simpleResolvers: true,
})
export class DelayNoticeType {
  @Field(() => Int, { description: 'The round in which it was announced.' })
  round!: number

  @Field(() => String, { description: 'Why, in words for the complainant, as plain text.' })
  reason!: string

  @Field(() => LocalDate, { description: 'The day by which the answer is now promised.' })
  answerOn!: string

  @Field(() => Boolean, {
    description:
      'Whether it was in time, so that the decision is due on that day; a late one moves nothing (D-2).',
  })
  moved!: boolean

  @Field(() => DateTime, { description: 'When it was announced.' })
  announcedAt!: string

  @Field(() => HandlerType, { description: 'Who announced it.' })
  announcedBy!: HandlerType
}
