import type { StepMark as MarkName, ConversationStep as StepName } from '@waarborg/domain/complaints'
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql'
import { besideRejectionWords } from '../complaints/index.js'
import type { RequestContext } from '../graph/context.js'
import { Permit } from '../graph/permission.js'
import { UserErrorType } from '../graph/user-error.type.js'
import { userErrors } from '../graph/user-errors.js'
import { stepsOf } from './complaint-conversation.resolver.js'
import { ConversationStepKind, ConversationStepType, StepMark } from './conversation-step.type.js'
import { markStep } from './mark-step.js'

@InputType('MarkStepInput', { description: 'How far a step of the conversation is.' })
class MarkStepInput {
  @Field(() => ID, { description: 'The complaint.' })
  complaintId!: string

  @Field(() => ConversationStepKind, { description: 'Which step.' })
  step!: StepName

  @Field(() => StepMark, { description: 'How far; `OPEN` takes a mark back.' })
  mark!: MarkName

  @Field(() => String, {
    nullable: true,
    description:
      'What was heard, as plain text of at most 2,000 characters; why not, where it does not apply.',
  })
  note?: string | null

  @Field(() => Int, {
    description:
      'The version of the step that the caller saw; when it is not the present one, the answer is CONFLICT.',
  })
  expectedVersion!: number

  @Field(() => String, {
    nullable: true,
    description:
      'With the same key and the same input the act is done once, for 24 hours; at least 128 random bits.',
  })
  idempotencyKey?: string | null
}

@ObjectType('MarkStepPayload', { description: 'The answer to `markStep`.', simpleResolvers: true })
class MarkStepPayload {
  @Field(() => ConversationStepType, {
    nullable: true,
    description: 'The step as it now is; null when refused.',
  })
  step!: ConversationStepType | null

  @Field(() => [UserErrorType], { description: 'Why it was refused; empty when it was not.' })
  userErrors!: UserErrorType[]
}

@Resolver()
export class MarkStepMutation {
  @Permit('complaints:handle')
  @Mutation(() => MarkStepPayload, {
    description: 'Marks a step of the conversation, or takes the mark back (KM-9). Nothing waits for it.',
  })
  async markStep(
    @Arg('input', () => MarkStepInput, { description: 'Which one, and how far.' }) input: MarkStepInput,
    @Ctx() context: RequestContext,
  ): Promise<MarkStepPayload> {
    const result = await markStep(context, input)
    if (!result.ok)
      return {
        step: null,
        userErrors: userErrors(result.rejections, besideRejectionWords, context.locale),
      }
    const steps = await stepsOf(result.value, context)
    return { step: steps.find(({ step }) => step === input.step) ?? null, userErrors: [] }
  }
}
