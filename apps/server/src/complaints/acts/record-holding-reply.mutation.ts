import type { Temporal } from 'temporal-polyfill'
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { Permit } from '../../graph/permission.js'
import { LocalDate } from '../../graph/scalars.js'
import { WrittenChangeFields } from './change.inputs.js'
import { complaintPayload, tellComplaint } from './complaint-payload.js'
import { recordHoldingReply } from './record-holding-reply.js'

@InputType('RecordHoldingReplyInput', { description: 'A reply that only says that the answer comes.' })
class RecordHoldingReplyInput extends WrittenChangeFields {
  @Field(() => String, {
    description:
      'As it was sent, as plain text, without words that no customer reads (KP-11); at most 5,000 characters.',
  })
  text!: string

  @Field(() => LocalDate, {
    description: 'The working day, from today on, by which the answer itself goes out.',
  })
  answerOn!: Temporal.PlainDate
}

const RecordHoldingReplyPayload = complaintPayload('recordHoldingReply')

@Resolver()
export class RecordHoldingReplyMutation {
  @Permit('complaints:handle')
  @Mutation(() => RecordHoldingReplyPayload, {
    description:
      'Keeps that such a reply was sent. It stops no clock, and starts one of the answer that is owed (OS-4).',
  })
  async recordHoldingReply(
    @Arg('input', () => RecordHoldingReplyInput, { description: 'The reply.' })
    input: RecordHoldingReplyInput,
    @Ctx() context: RequestContext,
  ) {
    return tellComplaint(await recordHoldingReply(context, input), context)
  }
}
