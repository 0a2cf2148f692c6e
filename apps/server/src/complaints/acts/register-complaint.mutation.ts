import type { Channel as ChannelName, Severity as SeverityName } from '@waarborg/domain/complaints'
import type { Temporal } from 'temporal-polyfill'
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { Permit } from '../../graph/permission.js'
import { DateTime } from '../../graph/scalars.js'
import { Channel, Severity } from '../complaint.enums.js'
import { ComplainantFields } from './complainant.inputs.js'
import { complaintPayload, tellComplaint } from './complaint-payload.js'
import { MatterInput } from './matter.inputs.js'
import { registerComplaint } from './register-complaint.js'

@InputType('RegisteredComplainantInput', {
  description: 'Who complained, as far as it is known: a name and one way to answer at least.',
})
class RegisteredComplainantInput extends ComplainantFields {
  @Field(() => Boolean, { description: 'Whether the data were read back and found right (KP-5).' })
  checked!: boolean
}

@InputType('RegisterComplaintInput', { description: 'A complaint that came in elsewhere than by the form.' })
class RegisterComplaintInput extends MatterInput {
  @Field(() => Channel, { description: 'How it came in.' })
  channel!: ChannelName

  @Field(() => DateTime, {
    description: 'When it was received, also when that was elsewhere in the firm first (KM-20).',
  })
  receivedAt!: Temporal.Instant

  @Field(() => Severity, { description: 'How serious it is.' })
  severity!: SeverityName

  @Field(() => ID, {
    nullable: true,
    description:
      'The colleague or director whom it is about, who is kept from it (D-18); not who registers it.',
  })
  concernsHandlerId?: string | null

  @Field(() => RegisteredComplainantInput, { description: 'Who complained.' })
  complainant!: RegisteredComplainantInput
}

const RegisterComplaintPayload = complaintPayload('registerComplaint')

@Resolver()
export class RegisterComplaintMutation {
  @Permit('complaints:register')
  @Mutation(() => RegisterComplaintPayload, {
    description:
      'Staff register a complaint by telephone, counter, letter or e-mail, or one that was passed on.',
  })
  async registerComplaint(
    @Arg('input', () => RegisterComplaintInput, { description: 'The form.' }) input: RegisterComplaintInput,
    @Ctx() context: RequestContext,
  ) {
    return tellComplaint(await registerComplaint(context, input), context)
  }
}
