import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { OncePerRequest } from '../../graph/once-per-request.js'
import { Permit } from '../../graph/permission.js'
import { tellViewer, type ViewerPayload, viewerPayload } from '../access-payload.js'
import { tellRefusals } from '../access-rejection.words.js'
import { acceptInvitation, readInvitation } from './accept-invitation.js'
import { foundOffice } from './found-office.js'
import {
  AcceptInvitationInput,
  FoundOfficeInput,
  InvitationType,
  RequestPasswordResetInput,
  RequestPasswordResetPayload,
  ResetPasswordInput,
  ResetPasswordPayload,
} from './join.type.js'
import { requestPasswordReset, resetPassword } from './reset-password.js'

const AcceptInvitationPayload = viewerPayload('acceptInvitation')
const FoundOfficePayload = viewerPayload('foundOffice')

/** What one-time links open. */
@Resolver()
export class JoinResolver {
  @Permit('PUBLIC')
  @Query(() => InvitationType, {
    nullable: true,
    description: 'What a link of the welcome page opens; null when it opens nothing (any more).',
  })
  invitation(
    @Arg('token', () => String, { description: 'What stands after # in the link.' }) token: string,
    @Ctx() context: RequestContext,
  ): Promise<InvitationType | null> {
    return readInvitation(context, token)
  }

  @Permit('PUBLIC')
  @OncePerRequest()
  @Mutation(() => AcceptInvitationPayload, { description: 'Joins the office, signed in.' })
  async acceptInvitation(
    @Arg('input', () => AcceptInvitationInput, { description: 'The link and a password.' })
    input: AcceptInvitationInput,
    @Ctx() context: RequestContext,
  ): Promise<ViewerPayload> {
    return tellViewer(await acceptInvitation(context, input), context)
  }

  @Permit('PUBLIC')
  @OncePerRequest()
  @Mutation(() => FoundOfficePayload, { description: 'Makes the first administrator, signed in.' })
  async foundOffice(
    @Arg('input', () => FoundOfficeInput, { description: 'The link and who it is.' })
    input: FoundOfficeInput,
    @Ctx() context: RequestContext,
  ): Promise<ViewerPayload> {
    return tellViewer(await foundOffice(context, input), context)
  }

  @Permit('PUBLIC')
  @OncePerRequest()
  @Mutation(() => RequestPasswordResetPayload, {
    description:
      'Mails a link to choose another password; the answer never tells whether somebody has the address.',
  })
  async requestPasswordReset(
    @Arg('input', () => RequestPasswordResetInput, { description: 'The address.' })
    input: RequestPasswordResetInput,
    @Ctx() context: RequestContext,
  ): Promise<RequestPasswordResetPayload> {
    const result = await requestPasswordReset(context, input)
    return { requested: result.ok, userErrors: result.ok ? [] : tellRefusals(result.rejections, context) }
  }

  @Permit('PUBLIC')
  @OncePerRequest()
  @Mutation(() => ResetPasswordPayload, { description: 'Takes another password by the mailed link.' })
  async resetPassword(
    @Arg('input', () => ResetPasswordInput, { description: 'The link and the password.' })
    input: ResetPasswordInput,
    @Ctx() context: RequestContext,
  ): Promise<ResetPasswordPayload> {
    const result = await resetPassword(context, input)
    return { changed: result.ok, userErrors: result.ok ? [] : tellRefusals(result.rejections, context) }
  }
}
