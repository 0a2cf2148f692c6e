import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql'
import {
  countNameless,
  FormProofInput,
  type FormRefusal,
  formRefusalWords,
  mustComeFromAPerson,
} from '../complaints/index.js'
import type { RequestContext } from '../graph/context.js'
import { Permit } from '../graph/permission.js'
import { UserErrorType } from '../graph/user-error.type.js'
import { userErrors } from '../graph/user-errors.js'
import type { KeepResult } from './keep-signal.js'
import { leaveSignal } from './leave-signal.js'
import { SafetySignalInput } from './safety-signal.inputs.js'
import { safetySignalRejectionWords } from './safety-signal-rejection.words.js'

@InputType('LeaveSafetySignalInput', { description: 'What is dangerous, by somebody who is not asked who.' })
class LeaveSafetySignalInput extends SafetySignalInput {
  @Field(() => FormProofInput, {
    nullable: true,
    description:
      'The solution of the `formChallenge` for the idempotency key. Needed from whoever has no session and no key.',
  })
  proof?: FormProofInput | null

  @Field(() => String, {
    nullable: true,
    description: 'Stays empty: a field that nobody sees. A form in which it is filled in is refused.',
  })
  website?: string | null
}

@ObjectType('LeaveSafetySignalPayload', {
  description: 'The answer to `leaveSafetySignal`; there is no receipt, since nobody is known to give it to.',
  simpleResolvers: true,
})
class LeaveSafetySignalPayload {
  @Field(() => Boolean, { description: 'Whether it is kept.' })
  kept!: boolean

  @Field(() => [UserErrorType], { description: 'Every fault of the form; empty when there is none.' })
  userErrors!: UserErrorType[]
}

@Resolver()
export class LeaveSafetySignalMutation {
  @Permit('complaints:submit')
  @Mutation(() => LeaveSafetySignalPayload, {
    description:
      'Somebody leaves on the public page what is dangerous, or software passes it on, without a name (D-17).',
  })
  async leaveSafetySignal(
    @Arg('input', () => LeaveSafetySignalInput, { description: 'The form.' })
    { proof = null, website = null, ...form }: LeaveSafetySignalInput,
    @Ctx() context: RequestContext,
  ): Promise<LeaveSafetySignalPayload> {
    const key = form.idempotencyKey ?? context.idempotencyKey
    const allowed = mustComeFromAPerson(context, { website, key, proof })
    const result: KeepResult<FormRefusal> = allowed.ok
      ? await leaveSignal<FormRefusal>(context, form, (manager) => countNameless(context, manager))
      : allowed
    return { kept: result.ok, userErrors: result.ok ? [] : tell(result.rejections, context) }
  }
}

type Refusals = Extract<KeepResult<FormRefusal>, { readonly ok: false }>['rejections']

/** The refusals in the caller's language; how long to wait stands in the answer's header too. */
function tell(rejections: Refusals, context: RequestContext) {
  for (const rejection of rejections)
    if (rejection.kind === 'form-throttled') context.setRetryAfter?.(rejection.retryAfterInSeconds)
  return userErrors(rejections, { ...safetySignalRejectionWords, ...formRefusalWords }, context.locale)
}
