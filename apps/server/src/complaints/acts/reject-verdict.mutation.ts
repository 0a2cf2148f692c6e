import { Arg, Ctx, Field, InputType, Int, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { Permit } from '../../graph/permission.js'
import { ComplaintChangeFields } from './change.inputs.js'
import { complaintPayload, tellComplaint } from './complaint-payload.js'
import { rejectVerdict } from './reject-verdict.js'

@InputType('RejectVerdictInput', { description: 'A verdict that a second person does not agree with.' })
class RejectVerdictInput extends ComplaintChangeFields {
  @Field(() => Int, { description: 'The number of the part within the complaint, from 1.' })
  part!: number

  @Field(() => String, { description: 'Why, for whoever judged; at most 5,000 characters.' })
  reason!: string
}

const RejectVerdictPayload = complaintPayload('rejectVerdict')

@Resolver()
export class RejectVerdictMutation {
  @Permit('complaints:confirm')
  @Mutation(() => RejectVerdictPayload, {
    description: 'Gives a verdict back to whoever recorded it, with a reason (D-19).',
  })
  async rejectVerdict(
    @Arg('input', () => RejectVerdictInput, { description: 'Which part of which complaint, and why.' })
    input: RejectVerdictInput,
    @Ctx() context: RequestContext,
  ) {
    return tellComplaint(await rejectVerdict(context, input), context)
  }
}
