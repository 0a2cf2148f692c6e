import { Arg, Ctx, Field, InputType, Int, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { Permit } from '../../graph/permission.js'
import { ComplaintChangeFields } from './change.inputs.js'
import { complaintPayload, tellComplaint } from './complaint-payload.js'
import { confirmVerdict } from './confirm-verdict.js'

@InputType('ConfirmVerdictInput', { description: 'A verdict that waits for a second person.' })
class ConfirmVerdictInput extends ComplaintChangeFields {
  @Field(() => Int, { description: 'The number of the part within the complaint, from 1.' })
  part!: number
}

const ConfirmVerdictPayload = complaintPayload('confirmVerdict')

@Resolver()
export class ConfirmVerdictMutation {
  @Permit('complaints:confirm')
  @Mutation(() => ConfirmVerdictPayload, {
    description: 'Confirms a verdict that somebody else recorded (KM-4, KM-5, D-19).',
  })
  async confirmVerdict(
    @Arg('input', () => ConfirmVerdictInput, { description: 'Which part of which complaint.' })
    input: ConfirmVerdictInput,
    @Ctx() context: RequestContext,
  ) {
    return tellComplaint(await confirmVerdict(context, input), context)
  }
}
