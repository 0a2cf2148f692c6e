import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../graph/context.js'
import { Permit } from '../graph/permission.js'
import { decideObjection } from './acts/decide-objection.js'
import { decideViolation } from './acts/decide-violation.js'
import { objectToViolation } from './acts/object-to-violation.js'
import { recordNoticeDelivery } from './acts/record-notice-delivery.js'
import {
  DecideObjectionInput,
  DecideViolationInput,
  ObjectToViolationInput,
  RecordNoticeDeliveryInput,
} from './decision.inputs.js'
import { pointsPayload, tellPoints, tellViolation, violationPayload } from './violation-payload.js'

const DecideViolationPayload = pointsPayload('decideViolation')
const ObjectToViolationPayload = violationPayload('objectToViolation')
const DecideObjectionPayload = pointsPayload('decideObjection')
const RecordNoticeDeliveryPayload = violationPayload('recordNoticeDelivery')

/** What changes points, and what is said against it. */
@Resolver()
export class DecisionMutations {
  @Permit('violations:decide')
  @Mutation(() => DecideViolationPayload, {
    description:
      'Decides on a report after the seller was heard, or shows what that would do. What leaves an account nothing waits for a second person (D-6).',
  })
  async decideViolation(
    @Arg('input', () => DecideViolationInput, { description: 'What is decided, and why.' })
    input: DecideViolationInput,
    @Ctx() context: RequestContext,
  ) {
    const { ground = null, ...decided } = input
    return tellPoints(await decideViolation(context, { ...decided, ground }), context)
  }

  @Permit('violations:object')
  @Mutation(() => ObjectToViolationPayload, {
    description:
      'Objects to a violation, or writes down that a seller does: free, once, until six months after the notice arrived, also after a closure.',
  })
  async objectToViolation(
    @Arg('input', () => ObjectToViolationInput, { description: 'To which, and why.' })
    input: ObjectToViolationInput,
    @Ctx() context: RequestContext,
  ) {
    return tellViolation(await objectToViolation(context, input), context)
  }

  @Permit('violations:decide')
  @Mutation(() => DecideObjectionPayload, {
    description:
      'Decides on an objection by somebody who had no part in the decision, or shows what that would do; never heavier, and at once (D-7).',
  })
  async decideObjection(
    @Arg('input', () => DecideObjectionInput, { description: 'What is decided, and why.' })
    input: DecideObjectionInput,
    @Ctx() context: RequestContext,
  ) {
    const { lowersTo = null, ...decided } = input
    return tellPoints(await decideObjection(context, { ...decided, lowersTo }), context)
  }

  @Permit('violations:decide')
  @Mutation(() => RecordNoticeDeliveryPayload, {
    description:
      'Writes down whether a notice arrived. From its delivery the terms of a closing and of an objection run.',
  })
  async recordNoticeDelivery(
    @Arg('input', () => RecordNoticeDeliveryInput, { description: 'Which notice, and what became of it.' })
    input: RecordNoticeDeliveryInput,
    @Ctx() context: RequestContext,
  ) {
    return tellViolation(await recordNoticeDelivery(context, input), context)
  }
}
