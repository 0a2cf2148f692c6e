import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql'
import { type ComplaintPayload, complaintList, complaintPayload } from '../complaints/index.js'
import type { RequestContext } from '../graph/context.js'
import { loadNode } from '../graph/nodes.js'
import { Permit } from '../graph/permission.js'
import { userErrors } from '../graph/user-errors.js'
import { labelRejectionWords } from './label-rejection.words.js'
import { type LabelOnResult, putLabelOn, takeLabelOff } from './put-label-on.js'

@InputType()
abstract class LabelOnFields {
  @Field(() => ID, { description: 'The complaint.' })
  complaintId!: string

  @Field(() => ID, { description: 'The label.' })
  labelId!: string

  @Field(() => String, {
    nullable: true,
    description:
      'With the same key and the same input the act is done once, for 24 hours; at least 128 random bits.',
  })
  idempotencyKey?: string | null
}

@InputType('PutLabelOnInput', { description: 'Which label, on which complaint.' })
class PutLabelOnInput extends LabelOnFields {}

@InputType('TakeLabelOffInput', { description: 'Which label, off which complaint.' })
class TakeLabelOffInput extends LabelOnFields {}

const PutLabelOnPayload = complaintPayload('putLabelOn')
const TakeLabelOffPayload = complaintPayload('takeLabelOff')

@Resolver()
export class PutLabelOnMutations {
  @Permit('complaints:handle')
  @Mutation(() => PutLabelOnPayload, {
    description:
      'Puts a label on a complaint; at most twenty on one. What carries it already stays as it is.',
  })
  async putLabelOn(
    @Arg('input', () => PutLabelOnInput, { description: 'Which one, on what.' }) input: PutLabelOnInput,
    @Ctx() context: RequestContext,
  ): Promise<ComplaintPayload> {
    return tell(await putLabelOn(context, input), context)
  }

  @Permit('complaints:handle')
  @Mutation(() => TakeLabelOffPayload, {
    description: 'Takes a label off a complaint, also one that was retired.',
  })
  async takeLabelOff(
    @Arg('input', () => TakeLabelOffInput, { description: 'Which one, off what.' }) input: TakeLabelOffInput,
    @Ctx() context: RequestContext,
  ): Promise<ComplaintPayload> {
    return tell(await takeLabelOff(context, input), context)
  }
}

async function tell(result: LabelOnResult, context: RequestContext): Promise<ComplaintPayload> {
  if (result.ok) return { complaint: await loadNode(complaintList, result.value, context), userErrors: [] }
  return { complaint: null, userErrors: userErrors(result.rejections, labelRejectionWords, context.locale) }
}
