import { Arg, Ctx, InputType, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { Permit } from '../../graph/permission.js'
import { ComplaintChangeFields } from './change.inputs.js'
import { complaintPayload, tellComplaint } from './complaint-payload.js'
import { confirmAssignment } from './confirm-assignment.js'

@InputType('ConfirmAssignmentInput', { description: 'The complaint that is taken.' })
class ConfirmAssignmentInput extends ComplaintChangeFields {}

const ConfirmAssignmentPayload = complaintPayload('confirmAssignment')

@Resolver()
export class ConfirmAssignmentMutation {
  @Permit('complaints:handle')
  @Mutation(() => ConfirmAssignmentPayload, {
    description: 'The handler to whom a complaint is assigned confirms taking it.',
  })
  async confirmAssignment(
    @Arg('input', () => ConfirmAssignmentInput, { description: 'Which complaint.' })
    input: ConfirmAssignmentInput,
    @Ctx() context: RequestContext,
  ) {
    return tellComplaint(await confirmAssignment(context, input), context)
  }
}
