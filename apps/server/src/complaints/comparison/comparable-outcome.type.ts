import type { LikenessGround as LikenessGroundName } from '@waarborg/domain/complaints'
import { Field, Int, ObjectType } from 'type-graphql'
import { graphEnum } from '../../graph/enums.js'
import { DateTime } from '../../graph/scalars.js'
import { RemedyKind, type RemedyName, Verdict, type VerdictName } from '../deciding/deciding.enums.js'

const LikenessGround = graphEnum<LikenessGroundName>(
  'LikenessGround',
  'What two complaints have in common (KM-6).',
  {
    SAME_CATEGORY: 'The same category.',
    NEIGHBOURING_CATEGORY: 'Another category of the same branch.',
    SAME_CAUSE: 'The same direct cause.',
    SAME_ARTICLE: 'An order of the same article.',
    SAME_SELLER: 'The same seller.',
    SAME_AMOUNT_BAND: 'An order that cost about as much.',
  },
)

@ObjectType('ComparableRemedy', {
  description: 'What was found of a part of a comparable complaint, and what the complainant got.',
  simpleResolvers: true,
})
export class ComparableRemedyType {
  @Field(() => Verdict, { description: 'What was found.' })
  verdict!: VerdictName

  @Field(() => RemedyKind, { description: 'What the complainant got.' })
  remedy!: RemedyName

  @Field(() => Int, { nullable: true, description: 'What that was worth, in euro cents.' })
  amountInCents!: number | null
}

@ObjectType('ComparableOutcome', {
  description: 'A closed complaint that is like another, and what it brought (KM-6).',
  simpleResolvers: true,
})
export class ComparableOutcomeType {
  @Field(() => String, { description: 'Its number.' })
  number!: string

  @Field(() => String, { description: "Its category, in the reader's language." })
  categoryName!: string

  @Field(() => DateTime, { description: 'When it was closed.' })
  closedAt!: string

  @Field(() => [LikenessGround], { description: 'What the two have in common.' })
  grounds!: LikenessGroundName[]

  @Field(() => [ComparableRemedyType], { description: 'What it brought, by its parts.' })
  remedies!: ComparableRemedyType[]
}
