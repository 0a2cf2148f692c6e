import { Arg, Ctx, Field, InputType, Int, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { Permit } from '../../graph/permission.js'
import { WrittenChangeFields } from './change.inputs.js'
import { complaintPayload, tellComplaint } from './complaint-payload.js'
import { lapseAgreement } from './lapse-agreement.js'

@InputType('LapseAgreementInput', { description: 'That what was agreed is no longer asked for.' })
class LapseAgreementInput extends WrittenChangeFields {
  @Field(() => Int, { description: 'The number of the agreement within the complaint, from 1.' })
  agreement!: number

  @Field(() => String, {
    description:
      'Why, as plain text, without words that no customer reads (KP-11); at most 5,000 characters.',
  })
  reason!: string
}

const LapseAgreementPayload = complaintPayload('lapseAgreement')

@Resolver()
export class LapseAgreementMutation {
  @Permit('complaints:handle')
  @Mutation(() => LapseAgreementPayload, {
    description:
      'Says that what was agreed is no longer asked for, and why; never before a reminder of it, and also possible once the complaint was withdrawn (KP-7).',
  })
  async lapseAgreement(
    @Arg('input', () => LapseAgreementInput, { description: 'Which one.' }) input: LapseAgreementInput,
    @Ctx() context: RequestContext,
  ) {
    return tellComplaint(await lapseAgreement(context, input), context)
  }
}
