import type { ChosenBy as ChosenByDomain } from '@waarborg/domain/complaints'
import { Field, Int, ObjectType } from 'type-graphql'
import { graphEnum } from '../../graph/enums.js'
import { DateTime, LocalDate } from '../../graph/scalars.js'
import { RemedyKind, type RemedyName } from '../deciding/deciding.enums.js'

export type ChosenByName = ChosenByDomain

export const ChosenBy = graphEnum<ChosenByName>('ChosenBy', 'Who chose a solution (KP-6).', {
  COMPLAINANT: 'The complainant, online.',
  STAFF: 'The complainant, who told somebody of staff.',
  DEFAULT: 'Nobody: the day passed, and the default holds.',
})

@ObjectType('RemedyOption', {
  description: 'One of the solutions that the complainant can choose from.',
  simpleResolvers: true,
})
export class RemedyOptionType {
  @Field(() => String, { description: 'A letter from A on, known within its offer.' })
  key!: string

  @Field(() => RemedyKind, { description: 'What the complainant would get.' })
  remedy!: RemedyName

  @Field(() => String, { description: 'What that comes to, in words for the complainant.' })
  description!: string

  @Field(() => Int, { nullable: true, description: 'What it is worth, in euro cents.' })
  amountInCents!: number | null
}

@ObjectType('RemedyOffer', {
  description: 'Solutions that were put to the complainant together (KP-6).',
  simpleResolvers: true,
})
export class RemedyOfferType {
  @Field(() => Int, { description: 'The round in which it was made; the last one of a round stands.' })
  round!: number

  @Field(() => [RemedyOptionType], { description: 'What can be chosen from.' })
  options!: RemedyOptionType[]

  @Field(() => String, { nullable: true, description: 'Which option holds without an answer, if any.' })
  defaultKey!: string | null

  @Field(() => LocalDate, { description: 'The last day on which a choice is waited for.' })
  answerBy!: string

  @Field(() => DateTime, { description: 'When it was made.' })
  offeredAt!: string

  @Field(() => String, { nullable: true, description: 'Which option was chosen; null until then.' })
  chosenKey!: string | null

  @Field(() => ChosenBy, { nullable: true, description: 'Who chose it.' })
  chosenBy!: ChosenByName | null

  @Field(() => DateTime, { nullable: true, description: 'When that was.' })
  chosenAt!: string | null
}
