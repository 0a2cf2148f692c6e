import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { Permit } from '../../graph/permission.js'
import { createPartnerKey } from './create-partner-key.js'
import { type SecretPayload, secretPayload, tellSecret } from './key-payload.js'
import { CreatePartnerKeyInput } from './partner-key.inputs.js'

const CreatePartnerKeyPayload = secretPayload('createPartnerKey')

@Resolver()
export class CreatePartnerKeyMutation {
  @Permit('keys:manage')
  @Mutation(() => CreatePartnerKeyPayload, {
    description: 'Makes a key for software of sellers. Its secret is told this once.',
  })
  async createPartnerKey(
    @Arg('input', () => CreatePartnerKeyInput, { description: 'The key.' }) input: CreatePartnerKeyInput,
    @Ctx() context: RequestContext,
  ): Promise<SecretPayload> {
    return tellSecret(await createPartnerKey(context, input), context)
  }
}
