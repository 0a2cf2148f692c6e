import type { StepMark as MarkName, ConversationStep as StepName } from '@waarborg/domain/complaints'
import { Field, Int, ObjectType } from 'type-graphql'
import { graphEnum } from '../graph/enums.js'
import { DateTime } from '../graph/scalars.js'
import { HandlerType } from '../handlers/index.js'

export const ConversationStepKind = graphEnum<StepName>(
  'ConversationStepKind',
  'A step of the conversation with a customer (KM-9).',
  {
    LISTEN: 'Listen.',
    GO_ALONG: 'Go along and summarise.',
    GATHER: 'Gather what is not known yet.',
    OFFER: 'Offer a solution.',
    CLOSE: 'Close and repeat the agreements.',
    AFTERCARE: 'Arrange aftercare.',
  },
)

export const StepMark = graphEnum<MarkName>('StepMark', 'How far a step of the conversation is.', {
  OPEN: 'Not marked, or the mark was taken back.',
  DONE: 'Done.',
  NOT_APPLICABLE: 'Does not apply; the note says why.',
})

@ObjectType('ConversationStep', {
  description:
    'One of the six steps that guide the conversation about a complaint, in the present round (KM-9). Nothing waits for it.',
  simpleResolvers: true,
})
export class ConversationStepType {
  @Field(() => ConversationStepKind, { description: 'Which step.' })
  step!: StepName

  @Field(() => String, {
    description: "What to do, as the office's instruction says it in the caller's language.",
  })
  text!: string

  @Field(() => StepMark, { description: 'How far it is.' })
  mark!: MarkName

  @Field(() => String, { nullable: true, description: 'What was heard in it, or why it does not apply.' })
  note!: string | null

  @Field(() => HandlerType, { nullable: true, description: 'Who marked it the last time.' })
  markedBy!: HandlerType | null

  @Field(() => DateTime, { nullable: true, description: 'When it was marked the last time.' })
  markedAt!: string | null

  @Field(() => Int, { description: 'Rises with every mark; name it in `expectedVersion`. 0 is none yet.' })
  version!: number
}
