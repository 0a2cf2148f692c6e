import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { Permit } from '../../graph/permission.js'
import { AftercareWay, type AftercareWayName } from '../deciding/deciding.enums.js'
import { ComplaintChangeFields } from './change.inputs.js'
import { complaintPayload, tellComplaint } from './complaint-payload.js'
import { recordAftercare } from './record-aftercare.js'

@InputType('RecordAftercareInput', {
  description: 'What the complainant said when asked whether it is really solved.',
})
class RecordAftercareInput extends ComplaintChangeFields {
  @Field(() => AftercareWay, { description: 'How it was asked.' })
  way!: AftercareWayName

  @Field(() => Boolean, { description: 'Whether it is really solved.' })
  solved!: boolean

  @Field(() => String, {
    nullable: true,
    description: 'What was said; needed after a conversation. At most 50,000 characters.',
  })
  report?: string | null
}

const RecordAftercarePayload = complaintPayload('recordAftercare')

@Resolver()
export class RecordAftercareMutation {
  @Permit('complaints:handle')
  @Mutation(() => RecordAftercarePayload, {
    description:
      'Records the aftercare; when it is not solved, the complaint is open again in a new round (KP-8).',
  })
  async recordAftercare(
    @Arg('input', () => RecordAftercareInput, { description: 'The result.' }) input: RecordAftercareInput,
    @Ctx() context: RequestContext,
  ) {
    return tellComplaint(await recordAftercare(context, input), context)
  }
}
