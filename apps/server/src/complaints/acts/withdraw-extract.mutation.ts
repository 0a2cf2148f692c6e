import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { Permit } from '../../graph/permission.js'
import { ComplaintChangeFields } from './change.inputs.js'
import { complaintPayload, tellComplaint } from './complaint-payload.js'
import { withdrawExtract } from './withdraw-extract.js'

@InputType('WithdrawExtractInput', { description: 'An extract that the seller is to see no longer.' })
class WithdrawExtractInput extends ComplaintChangeFields {
  @Field(() => ID, { description: 'The extract, one of this complaint.' })
  extractId!: string
}

const WithdrawExtractPayload = complaintPayload('withdrawExtract')

@Resolver()
export class WithdrawExtractMutation {
  @Permit('complaints:handle')
  @Mutation(() => WithdrawExtractPayload, {
    description: 'Keeps the seller from an extract; what was read already cannot be undone (D-16).',
  })
  async withdrawExtract(
    @Arg('input', () => WithdrawExtractInput, { description: 'Which extract of which complaint.' })
    input: WithdrawExtractInput,
    @Ctx() context: RequestContext,
  ) {
    return tellComplaint(await withdrawExtract(context, input), context)
  }
}
