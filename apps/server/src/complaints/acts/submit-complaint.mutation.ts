import type { ReceivedComplaint } from '@waarborg/domain/complaints'
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { Permit } from '../../graph/permission.js'
import { DateTime, EmailAddress, LocalDate } from '../../graph/scalars.js'
import { UserErrorType } from '../../graph/user-error.type.js'
import { userErrors } from '../../graph/user-errors.js'
import { Country, type CountryCode } from '../../sellers/index.js'
import { type ComplaintRefusal, complaintRejectionWords } from '../complaint-rejection.words.js'
import { FormProofInput } from '../form-protection/form-proof.input.js'
import { formRefusalWords } from '../form-protection/form-refusal.words.js'
import {
  countForm,
  type FormRefusal,
  mustComeFromAPerson,
  takingsOf,
} from '../form-protection/protect-form.js'
import { readReceipt, receiptOf } from '../submission-receipt.js'
import { MatterInput } from './matter.inputs.js'
import { submitComplaint } from './submit-complaint.js'

@InputType('ComplainantInput', {
  description: 'Who complains (KP-5). Somebody who stays anonymous cannot be helped.',
})
class ComplainantInput {
  @Field(() => String, { description: 'The name.' })
  name!: string

  @Field(() => String, { description: 'The street.' })
  street!: string

  @Field(() => String, { description: 'The house number with its addition.' })
  houseNumber!: string

  @Field(() => String, { description: 'The postcode, in the form of the country.' })
  postcode!: string

  @Field(() => String, { description: 'The town.' })
  town!: string

  @Field(() => Country, { description: 'The country.' })
  country!: CountryCode

  @Field(() => String, { description: 'A telephone number, as people write it.' })
  telephone!: string

  @Field(() => String, { description: 'An e-mail address.' })
  email!: string
}

@InputType('SubmitComplaintInput', { description: 'A complaint by the public form.' })
class SubmitComplaintInput extends MatterInput {
  @Field(() => ComplainantInput, { description: 'Who complains.' })
  complainant!: ComplainantInput

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

@ObjectType('SubmissionReceipt', { description: 'What a complainant gets at once.', simpleResolvers: true })
export class SubmissionReceiptType {
  @Field(() => String, { description: 'The number to mention.' })
  number!: string

  @Field(() => String, {
    description:
      'The secret of the link to follow it; goes in the fragment of an address, never in its path.',
  })
  trackingToken!: string

  @Field(() => DateTime, { description: 'When it was received.' })
  receivedAt!: unknown

  @Field(() => DateTime, { description: 'The last moment by which somebody is in contact.' })
  contactBy!: unknown

  @Field(() => LocalDate, { description: 'The day by which there is an answer.' })
  answerBy!: unknown

  @Field(() => EmailAddress, {
    description: 'The address of the complainant, where at most one receipt an hour is sent.',
  })
  email!: string
}

@ObjectType('SubmitComplaintPayload', {
  description: 'The answer to `submitComplaint`.',
  simpleResolvers: true,
})
class SubmitComplaintPayload {
  @Field(() => SubmissionReceiptType, { nullable: true, description: 'The receipt; null when refused.' })
  receipt!: SubmissionReceiptType | null

  @Field(() => [UserErrorType], { description: 'Every fault of the form; empty when there is none.' })
  userErrors!: UserErrorType[]
}

@Resolver()
export class SubmitComplaintMutation {
  @Permit('complaints:submit')
  @Mutation(() => SubmitComplaintPayload, { description: 'Somebody complains on the public form.' })
  async submitComplaint(
    @Arg('input', () => SubmitComplaintInput, { description: 'The form.' }) input: SubmitComplaintInput,
    @Ctx() context: RequestContext,
  ): Promise<SubmitComplaintPayload> {
    const { proof = null, website = null, ...form } = input
    const key = form.idempotencyKey ?? context.idempotencyKey
    const allowed = mustComeFromAPerson(context, { website, key, proof })
    if (!allowed.ok) return { receipt: null, userErrors: tell(allowed.rejections, context) }
    let received: ReceivedComplaint | null = null
    const result = await submitComplaint(context, form, {
      takings: ({ complainant }) => takingsOf(context, complainant.email),
      count: (manager, { complainant }) => countForm(context, manager, complainant.email),
      whenReceived: (complaint) => {
        received = complaint
      },
    })
    if (result.ok) {
      const receipt =
        received === null ? await readReceipt(result.value, context) : receiptOf(received, context)
      return { receipt, userErrors: [] }
    }
    return { receipt: null, userErrors: tell(result.rejections, context) }
  }
}

/** The refusals in the caller's language; how long to wait stands in the answer's header too. */
function tell(rejections: readonly (ComplaintRefusal | FormRefusal)[], context: RequestContext) {
  for (const rejection of rejections)
    if (rejection.kind === 'form-throttled') context.setRetryAfter?.(rejection.retryAfterInSeconds)
  return userErrors(rejections, { ...complaintRejectionWords, ...formRefusalWords }, context.locale)
}
