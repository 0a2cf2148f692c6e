import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { Permit } from '../../graph/permission.js'
import { assignComplaint } from './assign-complaint.js'
import { ComplaintChangeFields } from './change.inputs.js'
import { complaintPayload, tellComplaint } from './complaint-payload.js'

@InputType('AssignComplaintInput', { description: 'Who is going to handle a complaint.' })
class AssignComplaintInput extends ComplaintChangeFields {
  @Field(() => ID, { description: 'The handler; on duty.' })
  handlerId!: string
}

const AssignComplaintPayload = complaintPayload('assignComplaint')

@Resolver()
export class AssignComplaintMutation {
  @Permit('complaints:assign')
  @Mutation(() => AssignComplaintPayload, {
    description:
      'Assigns a complaint to a handler, who confirms taking it; assigning to oneself is taking it.',
  })
  async assignComplaint(
    @Arg('input', () => AssignComplaintInput, { description: 'Which complaint to whom.' })
    input: AssignComplaintInput,
    @Ctx() context: RequestContext,
  ) {
    return tellComplaint(await assignComplaint(context, input), context)
  }
}
