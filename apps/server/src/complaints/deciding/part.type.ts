import { Field, Int, ObjectType } from 'type-graphql'
import { DateTime } from '../../graph/scalars.js'
import { HandlerType } from '../../handlers/index.js'
import {
  Honesty,
  type HonestyName,
  RemedyKind,
  type RemedyName,
  SecondPerson,
  type SecondPersonName,
  Verdict,
  type VerdictName,
} from './deciding.enums.js'

@ObjectType('ComplaintPart', {
  description: 'One of the things that a complaint is about, with its own verdict and answer (D-9).',
  simpleResolvers: true,
})
export class PartType {
  @Field(() => Int, { description: 'Its number within the complaint, from 1.' })
  number!: number

  @Field(() => Int, { description: 'The round in which it was named; those of earlier rounds are frozen.' })
  round!: number

  @Field(() => String, { description: 'What it is about, as plain text.' })
  description!: string

  @Field(() => Verdict, { nullable: true, description: 'What the office finds; null until it is judged.' })
  verdict!: VerdictName | null

  @Field(() => Honesty, { nullable: true, description: 'With an unfounded one only; stays inside (KM-5).' })
  honesty!: HonestyName | null

  @Field(() => RemedyKind, { nullable: true, description: 'What the complainant gets.' })
  remedy!: RemedyName | null

  @Field(() => Int, { nullable: true, description: 'What it is worth, in euro cents.' })
  amountInCents!: number | null

  @Field(() => String, { nullable: true, description: 'Why, in words for the complainant.' })
  explanation!: string | null

  @Field(() => String, { nullable: true, description: 'Why a founded one was not repaired (KM-2).' })
  whyNotRepaired!: string | null

  @Field(() => String, { nullable: true, description: 'Why the amount departs from what is usual (KM-6).' })
  whyOutsideBand!: string | null

  @Field(() => HandlerType, { nullable: true, description: 'Who judged.' })
  judgedBy!: HandlerType | null

  @Field(() => DateTime, { nullable: true, description: 'When that was.' })
  judgedAt!: string | null

  @Field(() => SecondPerson, { nullable: true, description: 'Who else must agree before it holds.' })
  needs!: SecondPersonName | null

  @Field(() => HandlerType, { nullable: true, description: 'Who agreed.' })
  confirmedBy!: HandlerType | null

  @Field(() => DateTime, { nullable: true, description: 'When that person agreed.' })
  confirmedAt!: string | null

  @Field(() => String, { nullable: true, description: 'Why the last verdict was given back (D-19).' })
  returnedReason!: string | null

  @Field(() => HandlerType, { nullable: true, description: 'Who gave it back.' })
  returnedBy!: HandlerType | null

  @Field(() => String, { nullable: true, description: 'The answer as the complainant reads it.' })
  answer!: string | null
}
