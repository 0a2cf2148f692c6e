import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql'
import type { RequestContext } from '../graph/context.js'
import { graphEnum } from '../graph/enums.js'
import { fieldRejectionWords } from '../graph/field-rejection.words.js'
import { Permit } from '../graph/permission.js'
import { UserErrorType } from '../graph/user-error.type.js'
import { userErrors } from '../graph/user-errors.js'
import { ComplaintPresenceType } from './presence.type.js'
import { type PresenceName, tellPresence } from './tell-presence.js'
import { whoIsPresent } from './who-is-present.js'

const Presence = graphEnum<PresenceName>('Presence', 'What somebody does with a complaint that is open.', {
  READING: 'It is open.',
  WRITING: 'Something is being written in it.',
  LEAVING: 'It was closed.',
})

@InputType('TellPresenceInput', { description: 'That the reader has a complaint open.' })
class TellPresenceInput {
  @Field(() => ID, { description: 'The complaint.' })
  complaintId!: string

  @Field(() => Presence, {
    description: 'What is done with it; told again every 20 seconds while it is open.',
  })
  presence!: PresenceName
}

@ObjectType('TellPresencePayload', { description: 'The answer to `tellPresence`.', simpleResolvers: true })
class TellPresencePayload {
  @Field(() => [ComplaintPresenceType], { description: 'Who else has it open; none when refused.' })
  present!: ComplaintPresenceType[]

  @Field(() => [UserErrorType], { description: 'Why it was refused; empty when it was not.' })
  userErrors!: UserErrorType[]
}

@Resolver()
export class TellPresenceMutation {
  @Permit('complaints:handle')
  @Mutation(() => TellPresencePayload, {
    description:
      'Lets colleagues see that the reader has a complaint open; who is not heard of for 45 seconds is gone.',
  })
  async tellPresence(
    @Arg('input', () => TellPresenceInput, { description: 'Which complaint, and what is done with it.' })
    input: TellPresenceInput,
    @Ctx() context: RequestContext,
  ): Promise<TellPresencePayload> {
    const told = await tellPresence(context, input)
    if (!told.ok)
      return { present: [], userErrors: userErrors(told.rejections, fieldRejectionWords, context.locale) }
    return { present: await whoIsPresent(told.value, context), userErrors: [] }
  }
}
