import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { Permit } from '../../graph/permission.js'
import { type SecretPayload, secretPayload, tellSecret } from './key-payload.js'
import { RotatePartnerKeyInput } from './partner-key.inputs.js'
import { rotatePartnerKey } from './rotate-partner-key.js'

const RotatePartnerKeyPayload = secretPayload('rotatePartnerKey')

@Resolver()
export class RotatePartnerKeyMutation {
  @Permit('keys:manage')
  @Mutation(() => RotatePartnerKeyPayload, {
    description: 'Gives a key another secret; the present one goes on working for as long as is asked.',
  })
  async rotatePartnerKey(
    @Arg('input', () => RotatePartnerKeyInput, { description: 'The key.' }) input: RotatePartnerKeyInput,
    @Ctx() context: RequestContext,
  ): Promise<SecretPayload> {
    return tellSecret(await rotatePartnerKey(context, input), context)
  }
}
