import type { Temporal } from 'temporal-polyfill'
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { Permit } from '../../graph/permission.js'
import { LocalDate } from '../../graph/scalars.js'
import { askDelay } from './ask-delay.js'
import { WrittenChangeFields } from './change.inputs.js'
import { complaintPayload, tellComplaint } from './complaint-payload.js'

@InputType('AskDelayInput', { description: 'Until when the complainant is asked to wait, and why.' })
class AskDelayInput extends WrittenChangeFields {
  @Field(() => String, {
    description:
      'Why, as plain text, without words that no customer reads (KP-11); at most 5,000 characters.',
  })
  reason!: string

  @Field(() => LocalDate, {
    description: 'The working day of the answer, later than the one that stands; however far.',
  })
  answerOn!: Temporal.PlainDate
}

const AskDelayPayload = complaintPayload('askDelay')

@Resolver()
export class AskDelayMutation {
  @Permit('complaints:handle')
  @Mutation(() => AskDelayPayload, {
    description:
      'Asks the complainant to agree by the secret link that the answer comes later than the office may say by itself (D-2). Nothing moves before that.',
  })
  async askDelay(
    @Arg('input', () => AskDelayInput, { description: 'Why, and until when.' }) input: AskDelayInput,
    @Ctx() context: RequestContext,
  ) {
    return tellComplaint(await askDelay(context, input), context)
  }
}
