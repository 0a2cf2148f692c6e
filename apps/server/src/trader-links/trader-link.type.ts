import type {
  LinkConfidence as ConfidenceName,
  TraderLinkState as StateName,
} from '@waarborg/domain/trader-links'
import { Field, Int, ObjectType } from 'type-graphql'
import { graphEnum } from '../graph/enums.js'
import { NodeType } from '../graph/node.type.js'
import { DateTime, LocalDate, RegisterNumber } from '../graph/scalars.js'
import { HandlerType } from '../handlers/index.js'
import { Register, type RegisterName, TraderType } from '../sellers/index.js'

type KindName = 'RELATED' | 'SAME_PERSON'

export const TraderLinkKind = graphEnum<KindName>(
  'TraderLinkKind',
  'What was found about two register numbers (D-15).',
  {
    RELATED: 'They are related: deductions are carried where the terms say so, and never a closure.',
    SAME_PERSON: 'They are of the same legal person: one falls with the other.',
  },
)

export const TraderLinkState = graphEnum<StateName>('TraderLinkState', 'What became of a link.', {
  PROPOSED: 'It waits for a second person; nothing is done yet.',
  STANDING: 'It stands, for the days it tells.',
  DECLINED: 'A second person did not agree, or it was taken back.',
  WITHDRAWN: 'It was wrong: all that came of it is undone (D-7).',
})

export const LinkConfidence = graphEnum<ConfidenceName>(
  'LinkConfidence',
  'How sure the office is that two numbers are related. A mere suspicion is no link.',
  { PROBABLE: 'It is probable.', CERTAIN: 'It is certain.' },
)

@ObjectType('TraderLink', {
  description:
    'That two register numbers are related, or of the same legal person, and what became of it (D-15).',
  implements: NodeType,
  simpleResolvers: true,
})
export class TraderLinkType extends NodeType {
  @Field(() => TraderLinkKind, { description: 'What was found.' })
  kind!: KindName

  @Field(() => TraderLinkState, { description: 'What became of it.' })
  state!: StateName

  @Field(() => [TraderType], { description: 'Whose numbers they are: always two.' })
  traders!: TraderType[]

  @Field(() => LinkConfidence, { nullable: true, description: 'How sure the office is; null for a proof.' })
  confidence!: ConfidenceName | null

  @Field(() => LocalDate, { nullable: true, description: 'Since when they are related; null for a proof.' })
  sinceOn!: string | null

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The first day on which they no longer were related; null while they are.',
  })
  untilOn!: string | null

  @Field(() => String, { description: 'What shows it, as plain text.' })
  evidence!: string

  @Field(() => HandlerType, { description: 'Who found it.' })
  foundBy!: HandlerType

  @Field(() => DateTime, { description: 'When that was written down.' })
  foundAt!: string

  @Field(() => LocalDate, {
    nullable: true,
    description:
      'Since when it stands: of a proof the day from which one falls with the other. Null while it waits.',
  })
  standsOn!: string | null

  @Field(() => HandlerType, { nullable: true, description: 'The second person; null where none was needed.' })
  confirmedBy!: HandlerType | null

  @Field(() => HandlerType, {
    nullable: true,
    description: 'Who declined, ended or withdrew it; null when nobody did.',
  })
  endedBy!: HandlerType | null

  @Field(() => DateTime, { nullable: true, description: 'When that was.' })
  endedAt!: string | null

  @Field(() => String, { nullable: true, description: 'Why, as plain text.' })
  endReason!: string | null

  @Field(() => Int, { description: 'Rises with every act on it; name it in `expectedVersion`.' })
  version!: number
}

@ObjectType('RelatedNumber', {
  description: 'Another register number to which that of the account is linked, as its seller is told.',
  simpleResolvers: true,
})
export class RelatedNumberType {
  @Field(() => TraderLinkKind, { description: 'What was found.' })
  kind!: KindName

  @Field(() => Register, { description: 'The register of the other number.' })
  register!: RegisterName

  @Field(() => RegisterNumber, { description: 'The other number.' })
  registerNumber!: string

  @Field(() => String, { description: 'The name in the register.' })
  name!: string

  @Field(() => LocalDate, { description: 'Since when they are related, or when it was proven.' })
  sinceOn!: string

  @Field(() => LocalDate, {
    nullable: true,
    description: 'The first day on which they no longer were related; null while they are.',
  })
  untilOn!: string | null
}
