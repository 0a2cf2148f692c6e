import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../graph/context.js'
import { Permit } from '../graph/permission.js'
import { confirmViolation } from './acts/confirm-violation.js'
import { declineViolation } from './acts/decline-violation.js'
import { hearSeller } from './acts/hear-seller.js'
import { reportViolation } from './acts/report-violation.js'
import { returnViolation } from './acts/return-violation.js'
import {
  ConfirmViolationInput,
  DeclineViolationInput,
  HearSellerInput,
  ReportViolationInput,
  ReturnViolationInput,
} from './violation.inputs.js'
import { tellViolation, violationPayload } from './violation-payload.js'

const ReportViolationPayload = violationPayload('reportViolation')
const HearSellerPayload = violationPayload('hearSeller')
const DeclineViolationPayload = violationPayload('declineViolation')
const ConfirmViolationPayload = violationPayload('confirmViolation')
const ReturnViolationPayload = violationPayload('returnViolation')

/** From a report to what a second person says of the decision. */
@Resolver()
export class ViolationMutations {
  @Permit('violations:report')
  @Mutation(() => ReportViolationPayload, {
    description: 'Reports that a seller broke the terms; nothing is decided by it (D-8).',
  })
  async reportViolation(
    @Arg('input', () => ReportViolationInput, { description: 'Who, what and what shows it.' })
    input: ReportViolationInput,
    @Ctx() context: RequestContext,
  ) {
    return tellViolation(await reportViolation(context, input), context)
  }

  @Permit('violations:decide')
  @Mutation(() => HearSellerPayload, {
    description: 'Records what the seller said before the decision, or why that cannot be waited for.',
  })
  async hearSeller(
    @Arg('input', () => HearSellerInput, { description: 'What was said, or why not.' })
    input: HearSellerInput,
    @Ctx() context: RequestContext,
  ) {
    return tellViolation(await hearSeller(context, input), context)
  }

  @Permit('violations:decide')
  @Mutation(() => DeclineViolationPayload, { description: 'Says that what was reported is no violation.' })
  async declineViolation(
    @Arg('input', () => DeclineViolationInput, { description: 'Which, and why.' })
    input: DeclineViolationInput,
    @Ctx() context: RequestContext,
  ) {
    return tellViolation(await declineViolation(context, input), context)
  }

  @Permit('violations:decide')
  @Mutation(() => ConfirmViolationPayload, {
    description: 'Agrees as the second person, who is never the one who decided; it is booked by it (D-6).',
  })
  async confirmViolation(
    @Arg('input', () => ConfirmViolationInput, { description: 'Which.' }) input: ConfirmViolationInput,
    @Ctx() context: RequestContext,
  ) {
    return tellViolation(await confirmViolation(context, input), context)
  }

  @Permit('violations:decide')
  @Mutation(() => ReturnViolationPayload, {
    description: 'Sends a proposal back as the second person: it is to be decided again.',
  })
  async returnViolation(
    @Arg('input', () => ReturnViolationInput, { description: 'Which, and why.' })
    input: ReturnViolationInput,
    @Ctx() context: RequestContext,
  ) {
    return tellViolation(await returnViolation(context, input), context)
  }
}
