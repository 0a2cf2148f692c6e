import { Arg, Ctx, InputType, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { Permit } from '../../graph/permission.js'
import { BesideChangeFields } from '../acts/change.inputs.js'
import { complaintPayload } from '../acts/complaint-payload.js'
import { tellBeside } from '../files/beside-payload.js'
import { markMessagesRead } from './mark-messages-read.js'

@InputType('MarkMessagesReadInput', { description: 'Of which complaint the messages were read.' })
class MarkMessagesReadInput extends BesideChangeFields {}

const MarkMessagesReadPayload = complaintPayload('markMessagesRead')

@Resolver()
export class MarkMessagesReadMutation {
  @Permit('complaints:handle')
  @Mutation(() => MarkMessagesReadPayload, {
    description: 'Says that what the complainant wrote by the secret link was read. It stops no clock.',
  })
  async markMessagesRead(
    @Arg('input', () => MarkMessagesReadInput, { description: 'Which complaint.' })
    input: MarkMessagesReadInput,
    @Ctx() context: RequestContext,
  ) {
    return tellBeside(await markMessagesRead(context, input), context)
  }
}
