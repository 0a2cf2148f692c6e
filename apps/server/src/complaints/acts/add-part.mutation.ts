import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { Permit } from '../../graph/permission.js'
import { addPart } from './add-part.js'
import { ComplaintChangeFields } from './change.inputs.js'
import { complaintPayload, tellComplaint } from './complaint-payload.js'

@InputType('AddPartInput', { description: 'One of the things that a complaint is about.' })
class AddPartInput extends ComplaintChangeFields {
  @Field(() => String, { description: 'What it is about, as plain text; at most 5,000 characters.' })
  description!: string
}

const AddPartPayload = complaintPayload('addPart')

@Resolver()
export class AddPartMutation {
  @Permit('complaints:handle')
  @Mutation(() => AddPartPayload, {
    description: 'Names a part of a complaint, to get a verdict and an answer of its own (D-9).',
  })
  async addPart(
    @Arg('input', () => AddPartInput, { description: 'The part.' }) input: AddPartInput,
    @Ctx() context: RequestContext,
  ) {
    return tellComplaint(await addPart(context, input), context)
  }
}
