import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../graph/context.js'
import { Permit } from '../graph/permission.js'
import { confirmForceMajeure } from './acts/confirm-force-majeure.js'
import { declineForceMajeure, endForceMajeure } from './acts/end-force-majeure.js'
import { recordForceMajeure } from './acts/record-force-majeure.js'
import {
  ConfirmForceMajeureInput,
  DeclineForceMajeureInput,
  EndForceMajeureInput,
  RecordForceMajeureInput,
} from './force-majeure.inputs.js'
import {
  forceMajeurePayload,
  tellForceMajeure,
  tellWithdrawing,
  withdrawingPayload,
} from './force-majeure-payload.js'

const RecordForceMajeurePayload = withdrawingPayload('recordForceMajeure')
const ConfirmForceMajeurePayload = withdrawingPayload('confirmForceMajeure')
const DeclineForceMajeurePayload = forceMajeurePayload('declineForceMajeure')
const EndForceMajeurePayload = forceMajeurePayload('endForceMajeure')

/** Days on which nobody is blamed, which withdraws in bulk and so is the work of two people (D-7, D-19). */
@Resolver()
export class ForceMajeureMutations {
  @Permit('violations:decide')
  @Mutation(() => RecordForceMajeurePayload, {
    description:
      'Records force majeure, or shows what it would withdraw. What withdraws anything waits for a second person; what withdraws nothing stands at once (D-7, D-19).',
  })
  async recordForceMajeure(
    @Arg('input', () => RecordForceMajeureInput, { description: 'Which days, for what, and why.' })
    input: RecordForceMajeureInput,
    @Ctx() context: RequestContext,
  ) {
    return tellWithdrawing(await recordForceMajeure(context, { ...input }), context)
  }

  @Permit('violations:decide')
  @Mutation(() => ConfirmForceMajeurePayload, {
    description:
      'Agrees as the second person, who is never the one who recorded it, or shows what that would do: all that is booked within it is withdrawn as if it had never been (D-7).',
  })
  async confirmForceMajeure(
    @Arg('input', () => ConfirmForceMajeureInput, { description: 'To which.' })
    input: ConfirmForceMajeureInput,
    @Ctx() context: RequestContext,
  ) {
    return tellWithdrawing(await confirmForceMajeure(context, { ...input }), context)
  }

  @Permit('violations:decide')
  @Mutation(() => DeclineForceMajeurePayload, {
    description: 'Does not agree to what waits, or takes it back: nothing is withdrawn.',
  })
  async declineForceMajeure(
    @Arg('input', () => DeclineForceMajeureInput, { description: 'Which, and why.' })
    input: DeclineForceMajeureInput,
    @Ctx() context: RequestContext,
  ) {
    return tellForceMajeure(await declineForceMajeure(context, { ...input }), context)
  }

  @Permit('violations:decide')
  @Mutation(() => EndForceMajeurePayload, {
    description:
      'Ends force majeure for what is still to be decided; what it withdrew stays withdrawn, and nothing becomes heavier (D-7).',
  })
  async endForceMajeure(
    @Arg('input', () => EndForceMajeureInput, { description: 'Which, and why.' }) input: EndForceMajeureInput,
    @Ctx() context: RequestContext,
  ) {
    return tellForceMajeure(await endForceMajeure(context, { ...input }), context)
  }
}
