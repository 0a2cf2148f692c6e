import { Arg, Ctx, InputType, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { Permit } from '../../graph/permission.js'
import { ComplaintChangeFields } from './change.inputs.js'
import { complaintPayload, tellComplaint } from './complaint-payload.js'
import { confirmReading } from './confirm-reading.js'

@InputType('ConfirmReadingInput', { description: 'Which serious complaint management read.' })
class ConfirmReadingInput extends ComplaintChangeFields {}

const ConfirmReadingPayload = complaintPayload('confirmReading')

@Resolver()
export class ConfirmReadingMutation {
  @Permit('complaints:confirm')
  @Mutation(() => ConfirmReadingPayload, {
    description:
      'Keeps that somebody of management, whom it is not about, read a serious complaint (KP-2, D-18).',
  })
  async confirmReading(
    @Arg('input', () => ConfirmReadingInput, { description: 'What was read.' }) input: ConfirmReadingInput,
    @Ctx() context: RequestContext,
  ) {
    return tellComplaint(await confirmReading(context, input), context)
  }
}
