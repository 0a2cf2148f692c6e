import { Arg, Ctx, Field, InputType, Int, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { Permit } from '../../graph/permission.js'
import { answerPart } from './answer-part.js'
import { WrittenChangeFields } from './change.inputs.js'
import { complaintPayload, tellComplaint } from './complaint-payload.js'

@InputType('AnswerPartInput', { description: 'The answer to a part, as the complainant will read it.' })
class AnswerPartInput extends WrittenChangeFields {
  @Field(() => Int, { description: 'The number of the part within the complaint, from 1.' })
  part!: number

  @Field(() => String, {
    description:
      'The answer as plain text, without words that no customer reads (KP-11); at most 50,000 characters.',
  })
  text!: string
}

const AnswerPartPayload = complaintPayload('answerPart')

@Resolver()
export class AnswerPartMutation {
  @Permit('complaints:handle')
  @Mutation(() => AnswerPartPayload, {
    description: 'Writes the answer to a part; it is sent with the decision (D-9).',
  })
  async answerPart(
    @Arg('input', () => AnswerPartInput, { description: 'The answer.' }) input: AnswerPartInput,
    @Ctx() context: RequestContext,
  ) {
    return tellComplaint(await answerPart(context, input), context)
  }
}
