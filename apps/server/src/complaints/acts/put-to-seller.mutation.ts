import type { Temporal } from 'temporal-polyfill'
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { Permit } from '../../graph/permission.js'
import { LocalDate } from '../../graph/scalars.js'
import { ComplaintChangeFields } from './change.inputs.js'
import { complaintPayload, tellComplaint } from './complaint-payload.js'
import { putToSeller } from './put-to-seller.js'

@InputType('PutToSellerInput', { description: 'What the seller is to learn of a complaint.' })
class PutToSellerInput extends ComplaintChangeFields {
  @Field(() => String, {
    description:
      'Written for the seller: 20 to 5,000 characters, without anything that tells who complained or under which number.',
  })
  text!: string

  @Field(() => LocalDate, {
    description: 'The day on which the complainant agreed to put it to the seller.',
  })
  consentOn!: Temporal.PlainDate
}

const PutToSellerPayload = complaintPayload('putToSeller')

@Resolver()
export class PutToSellerMutation {
  @Permit('complaints:handle')
  @Mutation(() => PutToSellerPayload, {
    description: 'Gives the seller of a complaint an extract of it, after the complainant agreed (D-16).',
  })
  async putToSeller(
    @Arg('input', () => PutToSellerInput, { description: 'Which complaint, the text and the consent.' })
    input: PutToSellerInput,
    @Ctx() context: RequestContext,
  ) {
    return tellComplaint(await putToSeller(context, input), context)
  }
}
