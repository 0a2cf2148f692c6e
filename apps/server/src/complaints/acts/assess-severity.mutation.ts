import type { Severity as SeverityName } from '@waarborg/domain/complaints'
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { Permit } from '../../graph/permission.js'
import { Severity } from '../complaint.enums.js'
import { assessSeverity } from './assess-severity.js'
import { ComplaintChangeFields } from './change.inputs.js'
import { complaintPayload, tellComplaint } from './complaint-payload.js'

@InputType('AssessSeverityInput', { description: 'How serious a complaint turns out to be.' })
class AssessSeverityInput extends ComplaintChangeFields {
  @Field(() => Severity, { description: 'Another than it now has.' })
  severity!: SeverityName

  @Field(() => String, { description: 'Why; internal. At most 5,000 characters.' })
  reason!: string
}

const AssessSeverityPayload = complaintPayload('assessSeverity')

@Resolver()
export class AssessSeverityMutation {
  @Permit('complaints:handle')
  @Mutation(() => AssessSeverityPayload, {
    description:
      'Says that a complaint is serious, so that management is told and must read it; or that it is not after all (KP-2).',
  })
  async assessSeverity(
    @Arg('input', () => AssessSeverityInput, { description: 'How serious, and why.' })
    input: AssessSeverityInput,
    @Ctx() context: RequestContext,
  ) {
    return tellComplaint(await assessSeverity(context, input), context)
  }
}
