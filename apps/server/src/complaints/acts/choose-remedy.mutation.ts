import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { Permit } from '../../graph/permission.js'
import { ComplaintChangeFields } from './change.inputs.js'
import { chooseRemedy } from './choose-remedy.js'
import { complaintPayload, tellComplaint } from './complaint-payload.js'

@InputType('ChooseRemedyInput', { description: 'What the complainant chose.' })
class ChooseRemedyInput extends ComplaintChangeFields {
  @Field(() => String, { description: 'The letter of the option.' })
  key!: string
}

const ChooseRemedyPayload = complaintPayload('chooseRemedy')

@Resolver()
export class ChooseRemedyMutation {
  @Permit('complaints:handle')
  @Mutation(() => ChooseRemedyPayload, {
    description: 'Records which solution the complainant chose, as told to the office (KP-6).',
  })
  async chooseRemedy(
    @Arg('input', () => ChooseRemedyInput, { description: 'The choice.' }) input: ChooseRemedyInput,
    @Ctx() context: RequestContext,
  ) {
    return tellComplaint(await chooseRemedy(context, input), context)
  }
}
