import type { Channel as ChannelName } from '@waarborg/domain/complaints'
import type { Temporal } from 'temporal-polyfill'
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql'
import { Channel } from '../complaints/index.js'
import type { RequestContext } from '../graph/context.js'
import { Permit } from '../graph/permission.js'
import { DateTime } from '../graph/scalars.js'
import { UserErrorType } from '../graph/user-error.type.js'
import { userErrors } from '../graph/user-errors.js'
import { recordSignal } from './record-signal.js'
import { SafetySignalInput } from './safety-signal.inputs.js'
import { safetySignalRejectionWords } from './safety-signal-rejection.words.js'

@InputType('RecordSafetySignalInput', { description: 'What is dangerous, and how and when it was told.' })
class RecordSafetySignalInput extends SafetySignalInput {
  @Field(() => Channel, { description: 'How it came in.' })
  channel!: ChannelName

  @Field(() => DateTime, { description: 'When it reached the office.' })
  receivedAt!: Temporal.Instant
}

@ObjectType('RecordSafetySignalPayload', {
  description: 'The answer to `recordSafetySignal`.',
  simpleResolvers: true,
})
class RecordSafetySignalPayload {
  @Field(() => Boolean, { description: 'Whether it is kept, and management told.' })
  kept!: boolean

  @Field(() => [UserErrorType], { description: 'Why it was refused; empty when it was not.' })
  userErrors!: UserErrorType[]
}

@Resolver()
export class RecordSafetySignalMutation {
  @Permit('safety-signals:record')
  @Mutation(() => RecordSafetySignalPayload, {
    description: 'Keeps something dangerous without anybody who told it, and tells management (D-17).',
  })
  async recordSafetySignal(
    @Arg('input', () => RecordSafetySignalInput, { description: 'What is dangerous.' })
    input: RecordSafetySignalInput,
    @Ctx() context: RequestContext,
  ): Promise<RecordSafetySignalPayload> {
    const result = await recordSignal(context, input)
    if (result.ok) return { kept: true, userErrors: [] }
    return {
      kept: false,
      userErrors: userErrors(result.rejections, safetySignalRejectionWords, context.locale),
    }
  }
}
