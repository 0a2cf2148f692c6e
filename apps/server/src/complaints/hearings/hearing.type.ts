import type { HeardParty as HeardPartyName, HearingWay as HearingWayName } from '@waarborg/domain/complaints'
import { Field, Int, ObjectType } from 'type-graphql'
import { graphEnum } from '../../graph/enums.js'
import { DateTime } from '../../graph/scalars.js'
import { HandlerType } from '../../handlers/index.js'

export const HeardParty = graphEnum<HeardPartyName>('HeardParty', 'Who is heard, as somebody concerned.', {
  SELLER: 'The seller that the complaint is about.',
  COLLEAGUE: 'The colleague or director that it is about.',
})

export const HearingWay = graphEnum<HearingWayName>('HearingWay', 'How somebody was heard.', {
  TELEPHONE: 'By telephone.',
  CONVERSATION: 'Face to face.',
  WRITTEN: 'In writing.',
})

@ObjectType('Hearing', {
  description: 'That the seller or the colleague concerned was heard, or why that was left out (KM-1).',
  simpleResolvers: true,
})
export class HearingType {
  @Field(() => Int, { description: 'The round that it stands for (KM-17).' })
  round!: number

  @Field(() => HeardParty, { description: 'Who was to be heard.' })
  party!: HeardPartyName

  @Field(() => String, { description: 'The name of that seller or colleague.' })
  concerned!: string

  @Field(() => HearingWay, { nullable: true, description: 'How; null when hearing was left out.' })
  way!: HearingWayName | null

  @Field(() => DateTime, { nullable: true, description: 'When; null when hearing was left out.' })
  at!: string | null

  @Field(() => String, { nullable: true, description: 'Who spoke; null when hearing was left out.' })
  spokenWith!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'What was said, as plain text; null when hearing was left out.',
  })
  report!: string | null

  @Field(() => String, { nullable: true, description: 'Why hearing was left out; null when it was not.' })
  waivedBecause!: string | null

  @Field(() => HandlerType, { description: 'Who recorded it.' })
  recordedBy!: HandlerType

  @Field(() => DateTime, { description: 'When it was recorded.' })
  recordedAt!: string
}
