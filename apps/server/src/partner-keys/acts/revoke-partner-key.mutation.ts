import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { Permit } from '../../graph/permission.js'
import { type KeyPayload, keyPayload, tellKey } from './key-payload.js'
import { RevokePartnerKeyInput } from './partner-key.inputs.js'
import { revokePartnerKey } from './revoke-partner-key.js'

const RevokePartnerKeyPayload = keyPayload('revokePartnerKey')

@Resolver()
export class RevokePartnerKeyMutation {
  @Permit('keys:manage')
  @Mutation(() => RevokePartnerKeyPayload, {
    description: 'Ends a key for good, within a second everywhere.',
  })
  async revokePartnerKey(
    @Arg('input', () => RevokePartnerKeyInput, { description: 'The key.' }) input: RevokePartnerKeyInput,
    @Ctx() context: RequestContext,
  ): Promise<KeyPayload> {
    return tellKey(await revokePartnerKey(context, input), context)
  }
}
