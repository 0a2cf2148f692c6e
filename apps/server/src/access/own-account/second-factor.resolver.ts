import type { Result } from '@waarborg/domain/foundation'
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { OncePerRequest } from '../../graph/once-per-request.js'
import { Permit } from '../../graph/permission.js'
import {
  type CodesPayload,
  codesPayload,
  tellSameViewer,
  tellViewer,
  type ViewerPayload,
  viewerPayload,
} from '../access-payload.js'
import type { AccessRejection } from '../access-rejection.js'
import { type FactorAdded, finishPasskey, finishTotp, startPasskey, startTotp } from './add-factor.js'
import {
  AddPasskeyInput,
  BeginPasskeyPayload,
  BeginTotpPayload,
  ConfirmTotpInput,
  RemovePasskeyInput,
  RemoveTotpInput,
  RenewRecoveryCodesInput,
} from './own-account.type.js'
import { removePasskey, removeTotp, replaceRecoveryCodes } from './remove-factor.js'

const ConfirmTotpPayload = codesPayload('confirmTotp')
const AddPasskeyPayload = codesPayload('addPasskey')
const RenewRecoveryCodesPayload = codesPayload('renewRecoveryCodes')
const RemoveTotpPayload = viewerPayload('removeTotp')
const RemovePasskeyPayload = viewerPayload('removePasskey')

/** The second steps of one's own account. */
@Resolver()
export class SecondFactorResolver {
  @Permit('OWN_ACCOUNT')
  @OncePerRequest()
  @Mutation(() => BeginTotpPayload, {
    description: 'Makes the secret of an app of codes; `confirmTotp` follows.',
  })
  async beginTotp(@Ctx() context: RequestContext): Promise<BeginTotpPayload> {
    return { ...(await startTotp(context)), userErrors: [] }
  }

  @Permit('OWN_ACCOUNT')
  @OncePerRequest()
  @Mutation(() => ConfirmTotpPayload, { description: 'Makes the app of codes count, by a first code of it.' })
  async confirmTotp(
    @Arg('input', () => ConfirmTotpInput, { description: 'The code.' }) input: ConfirmTotpInput,
    @Ctx() context: RequestContext,
  ): Promise<CodesPayload> {
    return tellAdded(await finishTotp(context, input), context)
  }

  @Permit('SIGNED_IN')
  @OncePerRequest()
  @Mutation(() => RemoveTotpPayload, { description: 'Removes the app of codes.' })
  async removeTotp(
    @Arg('input', () => RemoveTotpInput, { description: 'Proof that it is this person.' })
    input: RemoveTotpInput,
    @Ctx() context: RequestContext,
  ): Promise<ViewerPayload> {
    return tellSameViewer(await removeTotp(context, input), context)
  }

  @Permit('OWN_ACCOUNT')
  @OncePerRequest()
  @Mutation(() => BeginPasskeyPayload, {
    description: 'Asks the browser for a new passkey; `addPasskey` follows.',
  })
  async beginPasskey(@Ctx() context: RequestContext): Promise<BeginPasskeyPayload> {
    return { options: await startPasskey(context), userErrors: [] }
  }

  @Permit('OWN_ACCOUNT')
  @OncePerRequest()
  @Mutation(() => AddPasskeyPayload, { description: 'Makes a new passkey count.' })
  async addPasskey(
    @Arg('input', () => AddPasskeyInput, { description: 'What the browser made.' }) input: AddPasskeyInput,
    @Ctx() context: RequestContext,
  ): Promise<CodesPayload> {
    return tellAdded(await finishPasskey(context, input), context)
  }

  @Permit('SIGNED_IN')
  @OncePerRequest()
  @Mutation(() => RemovePasskeyPayload, { description: 'Removes a passkey of one’s own.' })
  async removePasskey(
    @Arg('input', () => RemovePasskeyInput, { description: 'Which one.' }) input: RemovePasskeyInput,
    @Ctx() context: RequestContext,
  ): Promise<ViewerPayload> {
    return tellSameViewer(await removePasskey(context, input), context)
  }

  @Permit('SIGNED_IN')
  @OncePerRequest()
  @Mutation(() => RenewRecoveryCodesPayload, {
    description: 'Ten new recovery codes; the old ones do not work any more.',
  })
  async renewRecoveryCodes(
    @Arg('input', () => RenewRecoveryCodesInput, { description: 'Proof that it is this person.' })
    input: RenewRecoveryCodesInput,
    @Ctx() context: RequestContext,
  ): Promise<CodesPayload> {
    const result = await replaceRecoveryCodes(context, input)
    return {
      ...(await tellSameViewer(result, context)),
      recoveryCodes: result.ok ? result.value : null,
    }
  }
}

async function tellAdded(
  result: Result<FactorAdded, AccessRejection>,
  context: RequestContext,
): Promise<CodesPayload> {
  return {
    ...(await tellViewer(result, context)),
    recoveryCodes: result.ok ? result.value.recoveryCodes : null,
  }
}
