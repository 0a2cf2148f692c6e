import { Arg, Ctx, InputType, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { Permit } from '../../graph/permission.js'
import { ComplaintChangeFields } from './change.inputs.js'
import { complaintPayload, tellComplaint } from './complaint-payload.js'
import { remindHandler } from './remind-handler.js'

@InputType('RemindHandlerInput', { description: 'Of which complaint the handler is to be reminded.' })
class RemindHandlerInput extends ComplaintChangeFields {}

const RemindHandlerPayload = complaintPayload('remindHandler')

@Resolver()
export class RemindHandlerMutation {
  @Permit('complaints:reassign')
  @Mutation(() => RemindHandlerPayload, {
    description: 'Reminds the handler of a complaint, once a day at most.',
  })
  async remindHandler(
    @Arg('input', () => RemindHandlerInput, { description: 'Which complaint.' }) input: RemindHandlerInput,
    @Ctx() context: RequestContext,
  ) {
    return tellComplaint(await remindHandler(context, input), context)
  }
}
