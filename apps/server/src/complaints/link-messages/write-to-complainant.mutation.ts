import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { Permit } from '../../graph/permission.js'
import { BesideChangeFields } from '../acts/change.inputs.js'
import { complaintPayload } from '../acts/complaint-payload.js'
import { tellBeside } from '../files/beside-payload.js'
import { writeToComplainant } from './write-to-complainant.js'

@InputType('WriteToComplainantInput', { description: 'A message to the complainant.' })
class WriteToComplainantInput extends BesideChangeFields {
  @Field(() => String, { description: 'Plain text; at most 5,000 characters.' })
  text!: string

  @Field(() => String, {
    nullable: true,
    description:
      'Why a sentence may stand that seems to blame a colleague, the organisation, a computer or a manufacturer; asked for when there is one (KP-10). At most 1,000 characters, kept with the complaint.',
  })
  despiteBlame?: string | null
}

const WriteToComplainantPayload = complaintPayload('writeToComplainant')

@Resolver()
export class WriteToComplainantMutation {
  @Permit('complaints:handle')
  @Mutation(() => WriteToComplainantPayload, {
    description:
      'Writes to the complainant on the page of the secret link, and owes a message that it stands there. Neither a contact (KP-3) nor a decision: no clock stops.',
  })
  async writeToComplainant(
    @Arg('input', () => WriteToComplainantInput, { description: 'Which complaint, and the text.' })
    input: WriteToComplainantInput,
    @Ctx() context: RequestContext,
  ) {
    return tellBeside(await writeToComplainant(context, input), context)
  }
}
