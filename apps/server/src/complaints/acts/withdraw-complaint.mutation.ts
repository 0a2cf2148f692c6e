import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { Permit } from '../../graph/permission.js'
import { ComplaintChangeFields } from './change.inputs.js'
import { complaintPayload, tellComplaint } from './complaint-payload.js'
import { withdrawComplaint } from './withdraw-complaint.js'

@InputType('WithdrawComplaintInput', { description: 'That the complainant takes a complaint back.' })
class WithdrawComplaintInput extends ComplaintChangeFields {
  @Field(() => String, { description: 'The report of what the complainant said; at most 50,000 characters.' })
  reason!: string
}

const WithdrawComplaintPayload = complaintPayload('withdrawComplaint')

@Resolver()
export class WithdrawComplaintMutation {
  @Permit('complaints:handle')
  @Mutation(() => WithdrawComplaintPayload, {
    description:
      'Records that the complainant withdrew it, as told to the office; what was promised stays owed (KP-7).',
  })
  async withdrawComplaint(
    @Arg('input', () => WithdrawComplaintInput, { description: 'What was said.' })
    input: WithdrawComplaintInput,
    @Ctx() context: RequestContext,
  ) {
    return tellComplaint(await withdrawComplaint(context, input), context)
  }
}
