import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { Permit } from '../../graph/permission.js'
import { ComplaintChangeFields } from './change.inputs.js'
import { complaintPayload, tellComplaint } from './complaint-payload.js'
import { nameColleague } from './name-colleague.js'

@InputType('NameColleagueInput', { description: 'Which colleague a complaint is about.' })
class NameColleagueInput extends ComplaintChangeFields {
  @Field(() => ID, {
    nullable: true,
    description: 'The colleague or director; null or absent when it is about none.',
  })
  handlerId?: string | null
}

const NameColleaguePayload = complaintPayload('nameColleague')

@Resolver()
export class NameColleagueMutation {
  @Permit('complaints:exclude')
  @Mutation(() => NameColleaguePayload, {
    description:
      'Says which colleague or director a complaint is about: that person no longer reads or handles it (D-18).',
  })
  async nameColleague(
    @Arg('input', () => NameColleagueInput, { description: 'Which complaint, and whom it is about.' })
    input: NameColleagueInput,
    @Ctx() context: RequestContext,
  ) {
    const { handlerId = null, ...change } = input
    return tellComplaint(await nameColleague(context, { ...change, handlerId }), context)
  }
}
