import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { Permit } from '../../graph/permission.js'
import { ComplaintChangeFields } from './change.inputs.js'
import { checkComplainant } from './check-complainant.js'
import { ComplainantFields } from './complainant.inputs.js'
import { complaintPayload, tellComplaint } from './complaint-payload.js'

@InputType('CorrectedComplainantInput', {
  description: 'All the data of the complainant as they should read; what is absent is not known.',
})
class CorrectedComplainantInput extends ComplainantFields {}

@InputType('CheckComplainantInput', { description: 'The data as the complainant says they are.' })
class CheckComplainantInput extends ComplaintChangeFields {
  @Field(() => CorrectedComplainantInput, {
    nullable: true,
    description: 'Null or absent when everything was right.',
  })
  complainant?: CorrectedComplainantInput | null
}

const CheckComplainantPayload = complaintPayload('checkComplainant')

@Resolver()
export class CheckComplainantMutation {
  @Permit('complaints:handle')
  @Mutation(() => CheckComplainantPayload, {
    description:
      'Keeps who compared the data with the complainant, and puts right what was wrong (KP-5). What stood there before is not kept.',
  })
  async checkComplainant(
    @Arg('input', () => CheckComplainantInput, { description: 'Which complaint, and what was wrong.' })
    input: CheckComplainantInput,
    @Ctx() context: RequestContext,
  ) {
    const { complainant = null, ...change } = input
    return tellComplaint(await checkComplainant(context, { ...change, complainant }), context)
  }
}
