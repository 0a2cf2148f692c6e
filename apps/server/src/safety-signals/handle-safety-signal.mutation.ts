import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql'
import type { RequestContext } from '../graph/context.js'
import { loadNode } from '../graph/nodes.js'
import { Permit } from '../graph/permission.js'
import { UserErrorType } from '../graph/user-error.type.js'
import { userErrors } from '../graph/user-errors.js'
import { handleSignal } from './handle-signal.js'
import { SafetySignalType } from './safety-signal.type.js'
import { safetySignalList } from './safety-signal-list.query.js'
import { safetySignalRejectionWords } from './safety-signal-rejection.words.js'

@InputType('HandleSafetySignalInput', { description: 'What was done, and about which signal.' })
class HandleSafetySignalInput {
  @Field(() => ID, { description: 'The signal.' })
  signalId!: string

  @Field(() => String, { description: 'What was done, as plain text; at most 5,000 characters.' })
  done!: string

  @Field(() => Int, {
    description: 'The version that the caller saw; when it is not the present one, the answer is CONFLICT.',
  })
  expectedVersion!: number
}

@ObjectType('HandleSafetySignalPayload', {
  description: 'The answer to `handleSafetySignal`.',
  simpleResolvers: true,
})
class HandleSafetySignalPayload {
  @Field(() => SafetySignalType, {
    nullable: true,
    description: 'The signal as it now is; null when refused.',
  })
  signal!: SafetySignalType | null

  @Field(() => [UserErrorType], { description: 'Why it was refused; empty when it was not.' })
  userErrors!: UserErrorType[]
}

@Resolver()
export class HandleSafetySignalMutation {
  @Permit('safety-signals:handle')
  @Mutation(() => HandleSafetySignalPayload, { description: 'Says what was done about a danger, once.' })
  async handleSafetySignal(
    @Arg('input', () => HandleSafetySignalInput, { description: 'What, about which one.' })
    input: HandleSafetySignalInput,
    @Ctx() context: RequestContext,
  ): Promise<HandleSafetySignalPayload> {
    const result = await handleSignal(context, input)
    if (result.ok) return { signal: await loadNode(safetySignalList, result.value, context), userErrors: [] }
    return {
      signal: null,
      userErrors: userErrors(result.rejections, safetySignalRejectionWords, context.locale),
    }
  }
}
