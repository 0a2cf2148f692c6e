import { Arg, Ctx, Field, InputType, Int, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { Permit } from '../../graph/permission.js'
import { WrittenChangeFields } from './change.inputs.js'
import { complaintPayload, tellComplaint } from './complaint-payload.js'
import { pauseClock } from './pause-clock.js'

@InputType('PauseClockInput', { description: 'That what was agreed stands still.' })
class PauseClockInput extends WrittenChangeFields {
  @Field(() => Int, {
    nullable: true,
    description:
      'The number of the agreement within the complaint, from 1; without it, the agreed deadline. Nothing else can stand still.',
  })
  agreement?: number | null

  @Field(() => String, {
    description:
      'Why, as plain text, without words that no customer reads (KP-11): the complainant is told. At most 5,000 characters.',
  })
  reason!: string
}

const PauseClockPayload = complaintPayload('pauseClock')

@Resolver()
export class PauseClockMutation {
  @Permit('complaints:handle')
  @Mutation(() => PauseClockPayload, {
    description:
      'Lets an agreed deadline or an agreement stand still until `resumeClock`, never once its day is past; days 21 and 28 go on (KP-7, D-2).',
  })
  async pauseClock(
    @Arg('input', () => PauseClockInput, { description: 'Which one, and why.' }) input: PauseClockInput,
    @Ctx() context: RequestContext,
  ) {
    return tellComplaint(await pauseClock(context, input), context)
  }
}
