import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { Permit } from '../../graph/permission.js'
import { answerAftercare } from './answer-aftercare.js'
import { TrackedChangeFields, tellTracked, trackedPayload } from './tracked-payload.js'

@InputType('AnswerAftercareInput', { description: 'Whether it is really solved.' })
class AnswerAftercareInput extends TrackedChangeFields {
  @Field(() => Boolean, { description: 'Whether it is really solved.' })
  solved!: boolean

  @Field(() => String, { nullable: true, description: 'What else is said; at most 50,000 characters.' })
  report?: string | null
}

const AnswerAftercarePayload = trackedPayload('answerAftercare')

@Resolver()
export class AnswerAftercareMutation {
  @Permit('PUBLIC')
  @Mutation(() => AnswerAftercarePayload, {
    description:
      'By the secret link: whether it is really solved; when not, it is open again in a new round (KP-8, KM-10). After many secrets that open nothing: `RATE_LIMITED`.',
  })
  async answerAftercare(
    @Arg('input', () => AnswerAftercareInput, { description: 'Which complaint, and the answer.' })
    input: AnswerAftercareInput,
    @Ctx() context: RequestContext,
  ) {
    return tellTracked(await answerAftercare(context, input), input.token, context)
  }
}
