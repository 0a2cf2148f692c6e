import type { Temporal } from 'temporal-polyfill'
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { Permit } from '../../graph/permission.js'
import { LocalDate } from '../../graph/scalars.js'
import { Cause, type CauseName, Origin, type OriginName } from '../deciding/deciding.enums.js'
import { ComplaintChangeFields } from './change.inputs.js'
import { closeComplaint } from './close-complaint.js'
import { complaintPayload, tellComplaint } from './complaint-payload.js'

@InputType('CloseComplaintInput', { description: 'What closing asks for (KM-10, KM-11).' })
class CloseComplaintInput extends ComplaintChangeFields {
  @Field(() => Cause, { description: 'What it came from; internal.' })
  cause!: CauseName

  @Field(() => String, {
    description: 'The department or person responsible; internal. At most 200 characters.',
  })
  unit!: string

  @Field(() => Origin, { description: 'With whom it began; internal.' })
  origin!: OriginName

  @Field(() => LocalDate, {
    description: 'The working day, from tomorrow on, on which somebody asks whether it is really solved.',
  })
  aftercareOn!: Temporal.PlainDate

  @Field(() => ID, { description: 'The handler who will ask.' })
  aftercareById!: string
}

const CloseComplaintPayload = complaintPayload('closeComplaint')

@Resolver()
export class CloseComplaintMutation {
  @Permit('complaints:handle')
  @Mutation(() => CloseComplaintPayload, {
    description: 'Closes a complaint for which nothing is missing any more; see `Complaint.blockers`.',
  })
  async closeComplaint(
    @Arg('input', () => CloseComplaintInput, { description: 'What it came from, and the aftercare.' })
    input: CloseComplaintInput,
    @Ctx() context: RequestContext,
  ) {
    return tellComplaint(await closeComplaint(context, input), context)
  }
}
