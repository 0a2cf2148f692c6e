import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { Permit } from '../../graph/permission.js'
import { changePartnerKey } from './change-partner-key.js'
import { type KeyPayload, keyPayload, tellKey } from './key-payload.js'
import { ChangePartnerKeyInput } from './partner-key.inputs.js'

const ChangePartnerKeyPayload = keyPayload('changePartnerKey')

@Resolver()
export class ChangePartnerKeyMutation {
  @Permit('keys:manage')
  @Mutation(() => ChangePartnerKeyPayload, {
    description: 'Decides anew what a key may do, for whom, from where and until when.',
  })
  async changePartnerKey(
    @Arg('input', () => ChangePartnerKeyInput, { description: 'The key.' }) input: ChangePartnerKeyInput,
    @Ctx() context: RequestContext,
  ): Promise<KeyPayload> {
    return tellKey(await changePartnerKey(context, input), context)
  }
}
