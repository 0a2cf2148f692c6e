import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../graph/context.js'
import { Permit } from '../graph/permission.js'
import { LeaveAccountInput, RegisterSellerInput } from './account.inputs.js'
import { LeaveAccountPayload, RegisterSellerPayload, tellLeft, tellRegistered } from './account-payload.js'
import { leaveAccount } from './acts/leave-account.js'
import { registerSeller } from './acts/register-seller.js'

/** The beginning of an account, and its end by choice. */
@Resolver()
export class AccountMutations {
  @Permit('sellers:register')
  @Mutation(() => RegisterSellerPayload, {
    description:
      'Opens an account, with the running deductions it takes along. On a blocked number it is refused and the attempt is kept (BP-5, OS-1).',
  })
  async registerSeller(
    @Arg('input', () => RegisterSellerInput, { description: 'Which account of which trader.' })
    input: RegisterSellerInput,
    @Ctx() context: RequestContext,
  ): Promise<RegisterSellerPayload> {
    return tellRegistered(await registerSeller(context, input), context)
  }

  @Permit('sellers:register')
  @Mutation(() => LeaveAccountPayload, {
    description:
      'Writes down that a seller left an account by choice; its points go on returning, and a next one takes them along.',
  })
  async leaveAccount(
    @Arg('input', () => LeaveAccountInput, { description: 'Which, and when.' }) input: LeaveAccountInput,
    @Ctx() context: RequestContext,
  ): Promise<LeaveAccountPayload> {
    return tellLeft(await leaveAccount(context, input), context)
  }
}
