import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { Permit } from '../../graph/permission.js'
import { InadmissibleReason, type InadmissibleReasonName } from '../deciding/deciding.enums.js'
import { ComplaintChangeFields } from './change.inputs.js'
import { complaintPayload, tellComplaint } from './complaint-payload.js'
import { declareNotAdmissible } from './declare-not-admissible.js'

@InputType('DeclareNotAdmissibleInput', { description: 'Why the office may not handle a complaint.' })
class DeclareNotAdmissibleInput extends ComplaintChangeFields {
  @Field(() => InadmissibleReason, { description: 'Why it is not to be handled.' })
  reason!: InadmissibleReasonName
}

const DeclareNotAdmissiblePayload = complaintPayload('declareNotAdmissible')

@Resolver()
export class DeclareNotAdmissibleMutation {
  @Permit('complaints:handle')
  @Mutation(() => DeclareNotAdmissiblePayload, {
    description:
      'Says that a complaint is not to be handled; it goes on until a second person agrees (D-19).',
  })
  async declareNotAdmissible(
    @Arg('input', () => DeclareNotAdmissibleInput, { description: 'The reason.' })
    input: DeclareNotAdmissibleInput,
    @Ctx() context: RequestContext,
  ) {
    return tellComplaint(await declareNotAdmissible(context, input), context)
  }
}
