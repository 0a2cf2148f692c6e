import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { endSellerSession } from '../../access/index.js'
import type { RequestContext } from '../../graph/context.js'
import { OncePerRequest } from '../../graph/once-per-request.js'
import { Permit } from '../../graph/permission.js'
import { requestSellerLink } from './request-seller-link.js'
import {
  RequestSellerLinkInput,
  RequestSellerLinkPayload,
  SignInSellerInput,
  SignInSellerPayload,
  SignOutSellerPayload,
} from './sign-in.type.js'
import { tellRefusals } from './sign-in-refusal.words.js'
import { signInSeller } from './sign-in-seller.js'

@Resolver()
export class SellerSignInResolver {
  @Permit('PUBLIC')
  @OncePerRequest()
  @Mutation(() => RequestSellerLinkPayload, {
    description:
      'Mails a link to sign in with for sellers; the answer never tells whether somebody has the address.',
  })
  async requestSellerLink(
    @Arg('input', () => RequestSellerLinkInput, { description: 'The address.' })
    input: RequestSellerLinkInput,
    @Ctx() context: RequestContext,
  ): Promise<RequestSellerLinkPayload> {
    const result = await requestSellerLink(context, input)
    return { requested: result.ok, userErrors: result.ok ? [] : tellRefusals(result.rejections, context) }
  }

  @Permit('PUBLIC')
  @OncePerRequest()
  @Mutation(() => SignInSellerPayload, {
    description: 'Signs somebody in who speaks for sellers; the session is a cookie of this browser.',
  })
  async signInSeller(
    @Arg('input', () => SignInSellerInput, { description: 'The link.' }) input: SignInSellerInput,
    @Ctx() context: RequestContext,
  ): Promise<SignInSellerPayload> {
    const result = await signInSeller(context, input)
    return { signedIn: result.ok, userErrors: result.ok ? [] : tellRefusals(result.rejections, context) }
  }

  @Permit('PUBLIC')
  @Mutation(() => SignOutSellerPayload, {
    description: 'Ends the session of whoever speaks for sellers here.',
  })
  async signOutSeller(@Ctx() context: RequestContext): Promise<SignOutSellerPayload> {
    const { office, sellerToken, sellerSession, setSellerSession } = context
    if (sellerToken !== null) await endSellerSession(office, sellerToken)
    setSellerSession?.(null, null)
    return { signedOut: sellerSession !== null, userErrors: [] }
  }
}
