import type { Temporal } from 'temporal-polyfill'
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { Permit } from '../../graph/permission.js'
import { LocalDate } from '../../graph/scalars.js'
import { announceDelay } from './announce-delay.js'
import { WrittenChangeFields } from './change.inputs.js'
import { complaintPayload, tellComplaint } from './complaint-payload.js'

@InputType('AnnounceDelayInput', { description: 'That the answer comes later, why, and when.' })
class AnnounceDelayInput extends WrittenChangeFields {
  @Field(() => String, {
    description:
      'Why, as plain text, without words that no customer reads (KP-11); at most 5,000 characters.',
  })
  reason!: string

  @Field(() => LocalDate, {
    description:
      'The working day of the answer, later than the one that stands; with a first notice at most 28 days after day 28 (D-2).',
  })
  answerOn!: Temporal.PlainDate

  @Field(() => ID, {
    nullable: true,
    description:
      'The report of the contact in which the complainant agreed; needed with every notice after the first.',
  })
  agreedInId?: string | null
}

const AnnounceDelayPayload = complaintPayload('announceDelay')

@Resolver()
export class AnnounceDelayMutation {
  @Permit('complaints:handle')
  @Mutation(() => AnnounceDelayPayload, {
    description:
      'Tells the complainant that the answer comes later (KP-14). Until the end of day 21 it moves the decision to that day; later it is recorded as a breach and moves nothing.',
  })
  async announceDelay(
    @Arg('input', () => AnnounceDelayInput, { description: 'Why, and when.' }) input: AnnounceDelayInput,
    @Ctx() context: RequestContext,
  ) {
    return tellComplaint(await announceDelay(context, input), context)
  }
}
