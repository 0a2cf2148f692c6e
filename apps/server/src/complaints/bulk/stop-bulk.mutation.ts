import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { Permit } from '../../graph/permission.js'
import { bulkPayload, tellBulk } from './bulk-payload.js'
import { stopBulk } from './stop-bulk.js'

@InputType('StopBulkInput', { description: 'What is to stop.' })
class StopBulkInput {
  @Field(() => ID, { description: 'The act on many complaints.' })
  bulkId!: string
}

const StopBulkPayload = bulkPayload('stopBulk')

@Resolver()
export class StopBulkMutation {
  @Permit('complaints:assign')
  @Mutation(() => StopBulkPayload, {
    description: 'Stops an act on many complaints; what was done stays, the others are left as they were.',
  })
  async stopBulk(
    @Arg('input', () => StopBulkInput, { description: 'Which.' }) input: StopBulkInput,
    @Ctx() context: RequestContext,
  ) {
    return tellBulk(await stopBulk(context, input), context)
  }
}
