import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { Permit } from '../../graph/permission.js'
import { ComplaintFilter } from '../complaint-list.args.js'
import { BulkAct, type BulkActName } from './bulk.enums.js'
import { bulkPayload, tellBulk } from './bulk-payload.js'
import { startBulk } from './start-bulk.js'

@InputType('StartBulkInput', { description: 'What is to be done to which complaints.' })
class StartBulkInput {
  @Field(() => BulkAct, { description: 'What is done to each.' })
  act!: BulkActName

  @Field(() => ID, { nullable: true, description: 'To whom they are assigned; needed for that act alone.' })
  handlerId?: string | null

  @Field(() => ID, { nullable: true, description: 'The label; needed for putting it on or taking it off.' })
  labelId?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Why; needed for computing deadlines again. At most 5,000 characters.',
  })
  reason?: string | null

  @Field(() => [ID], { nullable: true, description: 'The complaints, 1,000 at most; or `filter`.' })
  complaintIds?: string[] | null

  @Field(() => ComplaintFilter, {
    nullable: true,
    description: 'All that fit this and that the reader sees, 1,000 at most; or `complaintIds`.',
  })
  filter?: ComplaintFilter | null

  @Field(() => String, {
    nullable: true,
    description:
      'With the same key and the same input it is started once, for 24 hours; at least 128 random bits.',
  })
  idempotencyKey?: string | null
}

const StartBulkPayload = bulkPayload('startBulk')

@Resolver()
export class StartBulkMutation {
  @Permit('complaints:assign')
  @Mutation(() => StartBulkPayload, {
    description:
      'Does something to many complaints, one by one, each by the rules of the act itself. One that somebody changes after this call is refused as a conflict, unless the act is about a label.',
  })
  async startBulk(
    @Arg('input', () => StartBulkInput, { description: 'What, and which.' }) input: StartBulkInput,
    @Ctx() context: RequestContext,
  ) {
    return tellBulk(await startBulk(context, input), context)
  }
}
