import { Arg, Ctx, InputType, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { Permit } from '../../graph/permission.js'
import { agreeToDelay } from './agree-to-delay.js'
import { TrackedChangeFields, tellTracked, trackedPayload } from './tracked-payload.js'

@InputType('AgreeToDelayInput', {
  description: 'The secret link of a complaint whose complainant was asked to wait.',
})
class AgreeToDelayInput extends TrackedChangeFields {}

const AgreeToDelayPayload = trackedPayload('agreeToDelay')

@Resolver()
export class AgreeToDelayMutation {
  @Permit('PUBLIC')
  @Mutation(() => AgreeToDelayPayload, {
    description:
      'By the secret link: the complainant agrees that the answer comes later (D-2). After many secrets that open nothing: `RATE_LIMITED`.',
  })
  async agreeToDelay(
    @Arg('input', () => AgreeToDelayInput, { description: 'Which complaint.' })
    input: AgreeToDelayInput,
    @Ctx() context: RequestContext,
  ) {
    return tellTracked(await agreeToDelay(context, input), input.token, context)
  }
}
