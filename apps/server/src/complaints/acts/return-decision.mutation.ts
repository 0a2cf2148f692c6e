import { Arg, Ctx, InputType, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { Permit } from '../../graph/permission.js'
import { ComplaintChangeFields } from './change.inputs.js'
import { complaintPayload, tellComplaint } from './complaint-payload.js'
import { returnDecision } from './return-decision.js'

@InputType('ReturnDecisionInput', { description: 'A decision that did not arrive.' })
class ReturnDecisionInput extends ComplaintChangeFields {}

const ReturnDecisionPayload = complaintPayload('returnDecision')

@Resolver()
export class ReturnDecisionMutation {
  @Permit('complaints:handle')
  @Mutation(() => ReturnDecisionPayload, {
    description:
      'Records that the mail bounced or the letter came back; the clocks that it stopped run on (D-20).',
  })
  async returnDecision(
    @Arg('input', () => ReturnDecisionInput, { description: 'Which complaint.' }) input: ReturnDecisionInput,
    @Ctx() context: RequestContext,
  ) {
    return tellComplaint(await returnDecision(context, input), context)
  }
}
