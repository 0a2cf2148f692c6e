import { Arg, Ctx, Field, Mutation, ObjectType, Query, Resolver } from 'type-graphql'
import type { RequestContext } from '../../graph/context.js'
import { OncePerRequest } from '../../graph/once-per-request.js'
import { Permit } from '../../graph/permission.js'
import { tellViewer, type ViewerPayload, viewerPayload } from '../access-payload.js'
import { tellRefusals } from '../access-rejection.words.js'
import { viewerBy } from '../viewer/read-viewer.js'
import { completeSignIn } from './complete-sign-in.js'
import { signIn } from './sign-in.js'
import {
  BeginPasskeySignInPayload,
  CompleteSignInInput,
  SignInInput,
  SignInPayload,
  SignInWithPasskeyInput,
  SignOutPayload,
} from './sign-in.type.js'
import { beginPasskeySignIn, signInWithPasskey } from './sign-in-with-passkey.js'
import { signOut } from './sign-out.js'

const CompleteSignInPayload = viewerPayload('completeSignIn')
const SignInWithPasskeyPayload = viewerPayload('signInWithPasskey')

@ObjectType('SignInMethods', {
  description: 'The ways in which staff can sign in here.',
  simpleResolvers: true,
})
class SignInMethodsType {
  @Field(() => Boolean, { description: 'With a password and a second step, or with a passkey.' })
  local!: boolean

  @Field(() => String, {
    nullable: true,
    description: 'The name of the account that can be used instead (OpenID Connect); null for none.',
  })
  openIdConnect!: string | null
}

@Resolver()
export class SignInResolver {
  @Permit('PUBLIC')
  @Query(() => SignInMethodsType, { description: 'How staff can sign in here.' })
  signInMethods(@Ctx() { office }: RequestContext): SignInMethodsType {
    return { local: true, openIdConnect: office.openIdConnect?.name ?? null }
  }

  @Permit('PUBLIC')
  @OncePerRequest()
  @Mutation(() => SignInPayload, {
    description: 'Signs somebody of staff in; the session is a cookie of this browser.',
  })
  async signIn(
    @Arg('input', () => SignInInput, { description: 'Address and password.' }) input: SignInInput,
    @Ctx() context: RequestContext,
  ): Promise<SignInPayload> {
    const result = await signIn(context, input)
    if (!result.ok)
      return { viewer: null, challenge: null, userErrors: tellRefusals(result.rejections, context) }
    if ('ticket' in result.value)
      return {
        viewer: null,
        challenge: { ...result.value, methods: [...result.value.methods] },
        userErrors: [],
      }
    return { viewer: await viewerBy(result.value.token, context), challenge: null, userErrors: [] }
  }

  @Permit('PUBLIC')
  @OncePerRequest()
  @Mutation(() => CompleteSignInPayload, { description: 'Takes the second step of signing in.' })
  async completeSignIn(
    @Arg('input', () => CompleteSignInInput, { description: 'The ticket and the code.' })
    input: CompleteSignInInput,
    @Ctx() context: RequestContext,
  ): Promise<ViewerPayload> {
    return tellViewer(await completeSignIn(context, input), context)
  }

  @Permit('PUBLIC')
  @OncePerRequest()
  @Mutation(() => BeginPasskeySignInPayload, {
    description: 'Asks for a passkey, alone or as the second step.',
  })
  async beginPasskeySignIn(@Ctx() context: RequestContext): Promise<BeginPasskeySignInPayload> {
    const result = await beginPasskeySignIn(context)
    return result.ok
      ? { ...result.value, userErrors: [] }
      : { ticket: null, options: null, userErrors: tellRefusals(result.rejections, context) }
  }

  @Permit('PUBLIC')
  @OncePerRequest()
  @Mutation(() => SignInWithPasskeyPayload, { description: 'Signs in with what the passkey answered.' })
  async signInWithPasskey(
    @Arg('input', () => SignInWithPasskeyInput, { description: 'The ticket and the answer.' })
    input: SignInWithPasskeyInput,
    @Ctx() context: RequestContext,
  ): Promise<ViewerPayload> {
    return tellViewer(await signInWithPasskey(context, input), context)
  }

  @Permit('OWN_ACCOUNT')
  @Mutation(() => SignOutPayload, { description: 'Ends the session of this browser.' })
  async signOut(@Ctx() context: RequestContext): Promise<SignOutPayload> {
    await signOut(context)
    return { signedOut: true, userErrors: [] }
  }
}
