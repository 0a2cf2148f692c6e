import { Arg, Ctx, Field, InputType, Int, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { Permit } from '../../graph/permission.js'
import { WrittenChangeFields } from './change.inputs.js'
import { complaintPayload, tellComplaint } from './complaint-payload.js'
import { completeAgreement } from './complete-agreement.js'

@InputType('CompleteAgreementInput', { description: 'That what was agreed was done.' })
class CompleteAgreementInput extends WrittenChangeFields {
  @Field(() => Int, { description: 'The number of the agreement within the complaint, from 1.' })
  agreement!: number

  @Field(() => String, {
    description:
      'What was done, as plain text, without words that no customer reads (KP-11); at most 5,000 characters.',
  })
  note!: string
}

const CompleteAgreementPayload = complaintPayload('completeAgreement')

@Resolver()
export class CompleteAgreementMutation {
  @Permit('complaints:handle')
  @Mutation(() => CompleteAgreementPayload, {
    description: 'Says that what was agreed was done; also possible once the complaint was withdrawn (KP-7).',
  })
  async completeAgreement(
    @Arg('input', () => CompleteAgreementInput, { description: 'Which one.' }) input: CompleteAgreementInput,
    @Ctx() context: RequestContext,
  ) {
    return tellComplaint(await completeAgreement(context, input), context)
  }
}
