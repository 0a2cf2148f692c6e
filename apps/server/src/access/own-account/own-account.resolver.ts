import { accepted } from '@waarborg/domain/foundation'
import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { OncePerRequest } from '../../graph/once-per-request.js'
import { Permit } from '../../graph/permission.js'
import { tellSameViewer, type ViewerPayload, viewerPayload } from '../access-payload.js'
import { tellRefusals } from '../access-rejection.words.js'
import { changePassword } from './change-password.js'
import { endOtherSessions, endOwnSession } from './end-own-sessions.js'
import { ChangePasswordInput, ChangePasswordPayload, EndSessionInput } from './own-account.type.js'

const EndSessionPayload = viewerPayload('endSession')
const EndOtherSessionsPayload = viewerPayload('endOtherSessions')

/** The password and the sessions of one's own account. */
@Resolver()
export class OwnAccountResolver {
  @Permit('SIGNED_IN')
  @OncePerRequest()
  @Mutation(() => ChangePasswordPayload, {
    description: 'Takes another password; every other session of this person ends.',
  })
  async changePassword(
    @Arg('input', () => ChangePasswordInput, { description: 'The present one and the new one.' })
    input: ChangePasswordInput,
    @Ctx() context: RequestContext,
  ): Promise<ChangePasswordPayload> {
    const result = await changePassword(context, input)
    return { changed: result.ok, userErrors: result.ok ? [] : tellRefusals(result.rejections, context) }
  }

  @Permit('SIGNED_IN')
  @Mutation(() => EndSessionPayload, { description: 'Ends one session of one’s own.' })
  async endSession(
    @Arg('input', () => EndSessionInput, { description: 'Which one.' }) input: EndSessionInput,
    @Ctx() context: RequestContext,
  ): Promise<ViewerPayload> {
    return tellSameViewer(await endOwnSession(context, input.sessionId), context)
  }

  @Permit('SIGNED_IN')
  @Mutation(() => EndOtherSessionsPayload, {
    description: 'Ends every session of one’s own but the present one.',
  })
  async endOtherSessions(@Ctx() context: RequestContext): Promise<ViewerPayload> {
    await endOtherSessions(context)
    return tellSameViewer(accepted(null), context)
  }
}
