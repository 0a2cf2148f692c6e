import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { Permit } from '../../graph/permission.js'
import { TrackedChangeFields, tellTracked, trackedPayload } from './tracked-payload.js'
import { writeTrackedMessage } from './write-tracked-message.js'

@InputType('WriteTrackedMessageInput', { description: 'What the complainant writes to the office.' })
class WriteTrackedMessageInput extends TrackedChangeFields {
  @Field(() => String, { description: 'Plain text; at most 5,000 characters.' })
  text!: string
}

const WriteTrackedMessagePayload = trackedPayload('writeTrackedMessage')

@Resolver()
export class WriteTrackedMessageMutation {
  @Permit('PUBLIC')
  @Mutation(() => WriteTrackedMessagePayload, {
    description:
      'By the secret link: the complainant writes to the office (KP-16). After many secrets that open nothing: `RATE_LIMITED`.',
  })
  async writeTrackedMessage(
    @Arg('input', () => WriteTrackedMessageInput, { description: 'Which complaint, and the text.' })
    input: WriteTrackedMessageInput,
    @Ctx() context: RequestContext,
  ) {
    return tellTracked(await writeTrackedMessage(context, input), input.token, context)
  }
}
