import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { Permit } from '../../graph/permission.js'
import { TrackedChangeFields, tellTracked, trackedPayload } from './tracked-payload.js'
import { withdrawTracked } from './withdraw-tracked.js'

@InputType('WithdrawTrackedInput', { description: 'That the complainant takes it back.' })
class WithdrawTrackedInput extends TrackedChangeFields {
  @Field(() => String, {
    nullable: true,
    description: 'Why, if anything is said; at most 50,000 characters.',
  })
  reason?: string | null
}

const WithdrawTrackedPayload = trackedPayload('withdrawTracked')

@Resolver()
export class WithdrawTrackedMutation {
  @Permit('PUBLIC')
  @Mutation(() => WithdrawTrackedPayload, {
    description:
      'By the secret link: the complainant takes it back; what was promised stays owed (KP-7). After many secrets that open nothing: `RATE_LIMITED`.',
  })
  async withdrawTracked(
    @Arg('input', () => WithdrawTrackedInput, { description: 'Which complaint, and why.' })
    input: WithdrawTrackedInput,
    @Ctx() context: RequestContext,
  ) {
    return tellTracked(await withdrawTracked(context, input), input.token, context)
  }
}
