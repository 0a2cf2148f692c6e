import { Arg, Ctx, InputType, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { Permit } from '../../graph/permission.js'
import { ComplaintChangeFields } from './change.inputs.js'
import { complaintPayload, tellComplaint } from './complaint-payload.js'
import { confirmNotAdmissible } from './confirm-not-admissible.js'

@InputType('ConfirmNotAdmissibleInput', { description: 'A complaint that is not to be handled.' })
class ConfirmNotAdmissibleInput extends ComplaintChangeFields {}

const ConfirmNotAdmissiblePayload = complaintPayload('confirmNotAdmissible')

@Resolver()
export class ConfirmNotAdmissibleMutation {
  @Permit('complaints:confirm')
  @Mutation(() => ConfirmNotAdmissiblePayload, {
    description: 'Agrees that a complaint is not to be handled, by somebody else than who said so (D-19).',
  })
  async confirmNotAdmissible(
    @Arg('input', () => ConfirmNotAdmissibleInput, { description: 'Which complaint.' })
    input: ConfirmNotAdmissibleInput,
    @Ctx() context: RequestContext,
  ) {
    return tellComplaint(await confirmNotAdmissible(context, input), context)
  }
}
