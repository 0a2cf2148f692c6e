import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { Permit } from '../../graph/permission.js'
import { ComplaintChangeFields } from './change.inputs.js'
import { complaintPayload, tellComplaint } from './complaint-payload.js'
import { mergeComplaint } from './merge-complaint.js'
import { relateComplaints, unrelateComplaints } from './relate-complaints.js'

const OTHER = {
  description: 'The number of the other complaint: capitals, spaces and dashes do not matter.',
}

@InputType('RelateComplaintsInput', { description: 'Two complaints that have to do with each other.' })
class RelateComplaintsInput extends ComplaintChangeFields {
  @Field(() => String, OTHER)
  otherNumber!: string
}

@InputType('UnrelateComplaintsInput', {
  description: 'Two complaints that have nothing to do with each other.',
})
class UnrelateComplaintsInput extends ComplaintChangeFields {
  @Field(() => String, OTHER)
  otherNumber!: string
}

@InputType('MergeComplaintInput', { description: 'A complaint, and the earlier one that it goes on in.' })
class MergeComplaintInput extends ComplaintChangeFields {
  @Field(() => String, OTHER)
  otherNumber!: string
}

const RelateComplaintsPayload = complaintPayload('relateComplaints')
const UnrelateComplaintsPayload = complaintPayload('unrelateComplaints')
const MergeComplaintPayload = complaintPayload('mergeComplaint')

@Resolver()
export class RelateComplaintsMutation {
  @Permit('complaints:handle')
  @Mutation(() => RelateComplaintsPayload, {
    description: 'Shows each with the other from now on; both stay what they are (KM-17).',
  })
  async relateComplaints(
    @Arg('input', () => RelateComplaintsInput, { description: 'Which two.' }) input: RelateComplaintsInput,
    @Ctx() context: RequestContext,
  ) {
    return tellComplaint(await relateComplaints(context, input), context)
  }

  @Permit('complaints:handle')
  @Mutation(() => UnrelateComplaintsPayload, { description: 'Takes that off again (KM-17).' })
  async unrelateComplaints(
    @Arg('input', () => UnrelateComplaintsInput, { description: 'Which two.' })
    input: UnrelateComplaintsInput,
    @Ctx() context: RequestContext,
  ) {
    return tellComplaint(await unrelateComplaints(context, input), context)
  }

  @Permit('complaints:handle')
  @Mutation(() => MergeComplaintPayload, {
    description:
      'Ends a complaint in the earlier, open one of the same customer that says the same: its clocks stop, the complainant is told, and its secret link shows the earlier one. Cannot be undone (KM-17).',
  })
  async mergeComplaint(
    @Arg('input', () => MergeComplaintInput, { description: 'Which one ends in which.' })
    input: MergeComplaintInput,
    @Ctx() context: RequestContext,
  ) {
    return tellComplaint(await mergeComplaint(context, input), context)
  }
}
