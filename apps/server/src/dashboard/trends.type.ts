import { Field, Int, ObjectType } from 'type-graphql'
import { Cause, type CauseName, Verdict, type VerdictName } from '../complaints/index.js'
import { LocalDate } from '../graph/scalars.js'

@ObjectType('WeekFigures', {
  description: 'What came in and was settled in one week.',
  simpleResolvers: true,
})
export class WeekFiguresType {
  @Field(() => LocalDate, { description: 'The Monday.' })
  fromOn!: string

  @Field(() => LocalDate, { description: 'The Sunday.' })
  untilOn!: string

  @Field(() => Int, { description: 'Complaints received, without what was taken over from elsewhere.' })
  received!: number

  @Field(() => Int, { description: 'Complaints closed, each once.' })
  settled!: number
}

@ObjectType('VerdictFigure', { description: 'How often something was found.', simpleResolvers: true })
export class VerdictFigureType {
  @Field(() => Verdict, { description: 'What was found.' })
  verdict!: VerdictName

  @Field(() => Int, { description: 'Complaints with a part of which it was found.' })
  complaints!: number
}

@ObjectType('CauseFigure', { description: 'How often something was the cause.', simpleResolvers: true })
export class CauseFigureType {
  @Field(() => Cause, { description: 'The cause.' })
  cause!: CauseName

  @Field(() => Int, { description: 'Complaints closed with it.' })
  complaints!: number
}

@ObjectType('DashboardTrends', {
  description:
    'Thirteen weeks, this one the last. Withdrawn and not admissible complaints are received and not settled.',
  simpleResolvers: true,
})
export class DashboardTrendsType {
  @Field(() => [WeekFiguresType], { description: 'Each week, the earliest first.' })
  weeks!: WeekFiguresType[]

  @Field(() => Int, { description: 'Complaints closed in these weeks, each once.' })
  settled!: number

  @Field(() => Int, { description: 'Those decided within the term in every round (D-2).' })
  inTerm!: number

  @Field(() => Int, { description: 'Those once decided later than the rule allows.' })
  late!: number

  @Field(() => [VerdictFigureType], {
    description:
      'What was found in them, the most frequent first; one with several parts can count in several.',
  })
  verdicts!: VerdictFigureType[]

  @Field(() => [CauseFigureType], { description: 'What they came from, the most frequent first (KM-11).' })
  causes!: CauseFigureType[]
}
