import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { Permit } from '../../graph/permission.js'
import { SendingWay, type SendingWayName } from '../deciding/deciding.enums.js'
import { ComplaintChangeFields } from './change.inputs.js'
import { complaintPayload, tellComplaint } from './complaint-payload.js'
import { sendDecision } from './send-decision.js'

@InputType('SendDecisionInput', { description: 'How the decision goes to the complainant.' })
class SendDecisionInput extends ComplaintChangeFields {
  @Field(() => SendingWay, { description: 'By e-mail or by post.' })
  how!: SendingWayName
}

const SendDecisionPayload = complaintPayload('sendDecision')

@Resolver()
export class SendDecisionMutation {
  @Permit('complaints:handle')
  @Mutation(() => SendDecisionPayload, {
    description: 'Sends the decision on every part of this round, and stops what waited for it (D-20).',
  })
  async sendDecision(
    @Arg('input', () => SendDecisionInput, { description: 'How it is sent.' }) input: SendDecisionInput,
    @Ctx() context: RequestContext,
  ) {
    return tellComplaint(await sendDecision(context, input), context)
  }
}
