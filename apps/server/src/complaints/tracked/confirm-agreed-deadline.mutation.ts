import { Arg, Ctx, InputType, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { Permit } from '../../graph/permission.js'
import { confirmAgreedDeadline } from './confirm-agreed-deadline.js'
import { TrackedChangeFields, tellTracked, trackedPayload } from './tracked-payload.js'

@InputType('ConfirmAgreedDeadlineInput', {
  description: 'The secret link of a complaint for which a day was agreed.',
})
class ConfirmAgreedDeadlineInput extends TrackedChangeFields {}

const ConfirmAgreedDeadlinePayload = trackedPayload('confirmAgreedDeadline')

@Resolver()
export class ConfirmAgreedDeadlineMutation {
  @Permit('PUBLIC')
  @Mutation(() => ConfirmAgreedDeadlinePayload, {
    description:
      'By the secret link: the complainant confirms the day that was agreed (KP-3). After many secrets that open nothing: `RATE_LIMITED`.',
  })
  async confirmAgreedDeadline(
    @Arg('input', () => ConfirmAgreedDeadlineInput, { description: 'Which complaint.' })
    input: ConfirmAgreedDeadlineInput,
    @Ctx() context: RequestContext,
  ) {
    return tellTracked(await confirmAgreedDeadline(context, input), input.token, context)
  }
}
