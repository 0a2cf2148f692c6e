import { Arg, Ctx, Field, InputType, Int, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { Permit } from '../../graph/permission.js'
import { ComplaintChangeFields } from './change.inputs.js'
import { complaintPayload, tellComplaint } from './complaint-payload.js'
import { resumeClock } from './resume-clock.js'

@InputType('ResumeClockInput', { description: 'That what was agreed runs on.' })
class ResumeClockInput extends ComplaintChangeFields {
  @Field(() => Int, {
    nullable: true,
    description: 'The number of the agreement within the complaint, from 1; without it, the agreed deadline.',
  })
  agreement?: number | null
}

const ResumeClockPayload = complaintPayload('resumeClock')

@Resolver()
export class ResumeClockMutation {
  @Permit('complaints:handle')
  @Mutation(() => ResumeClockPayload, {
    description:
      'Lets what stood still run on: its day moves by the working days on which it stood still, and the complainant is told (KP-7, D-2).',
  })
  async resumeClock(
    @Arg('input', () => ResumeClockInput, { description: 'Which one.' }) input: ResumeClockInput,
    @Ctx() context: RequestContext,
  ) {
    return tellComplaint(await resumeClock(context, input), context)
  }
}
