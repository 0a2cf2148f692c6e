import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../graph/context.js'
import { Permit } from '../graph/permission.js'
import { ConfirmLiftInput, DeclineLiftInput, LiftBlockInput } from './account.inputs.js'
import { type BlockPayload, blockPayload, tellBlock } from './account-payload.js'
import { confirmLift } from './acts/confirm-lift.js'
import { declineLift } from './acts/decline-lift.js'
import { liftBlock } from './acts/lift-block.js'

const LiftBlockPayload = blockPayload('liftBlock')
const ConfirmLiftPayload = blockPayload('confirmLift')
const DeclineLiftPayload = blockPayload('declineLift')

/** The way out of a block, which two people go together (D-7, D-19). */
@Resolver()
export class BlockMutations {
  @Permit('register-blocks:lift')
  @Mutation(() => LiftBlockPayload, {
    description: 'Asks for a block to be lifted, with what proves why; a second person decides.',
  })
  async liftBlock(
    @Arg('input', () => LiftBlockInput, { description: 'Which, why, and what proves it.' })
    input: LiftBlockInput,
    @Ctx() context: RequestContext,
  ): Promise<BlockPayload> {
    return tellBlock(await liftBlock(context, input), context)
  }

  @Permit('register-blocks:lift')
  @Mutation(() => ConfirmLiftPayload, {
    description:
      'Agrees as the second person, who is never the one who asked: the number is open to an owner who inherits nothing.',
  })
  async confirmLift(
    @Arg('input', () => ConfirmLiftInput, { description: 'Which.' }) input: ConfirmLiftInput,
    @Ctx() context: RequestContext,
  ): Promise<BlockPayload> {
    return tellBlock(await confirmLift(context, input), context)
  }

  @Permit('register-blocks:lift')
  @Mutation(() => DeclineLiftPayload, { description: 'Leaves a block as it is, with the reason.' })
  async declineLift(
    @Arg('input', () => DeclineLiftInput, { description: 'Which, and why.' }) input: DeclineLiftInput,
    @Ctx() context: RequestContext,
  ): Promise<BlockPayload> {
    return tellBlock(await declineLift(context, input), context)
  }
}
