import { may, type Role } from '@waarborg/domain/access'
import type { HandlerId } from '@waarborg/domain/foundation'
import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import type { RequestContext } from '../graph/context.js'
import { Loaders } from '../graph/loaders.js'
import { loadNode } from '../graph/nodes.js'
import { Permit, requireStaff } from '../graph/permission.js'
import { userErrors } from '../graph/user-errors.js'
import { type HandlerType, handlerList } from '../handlers/index.js'
import { permissionsThat } from './permission.enum.js'
import { signIn, type WrongCredentials } from './sign-in.js'
import { endSession, readSession } from './staff-session.js'
import { SignInInput, SignInPayload, SignOutPayload, ViewerType } from './viewer.type.js'

const signInWords = {
  'wrong-credentials': {
    code: 'WRONG_CREDENTIALS',
    NL: (_: WrongCredentials) => 'Dit e-mailadres en wachtwoord horen niet bij elkaar. Controleer beide.',
    EN: (_: WrongCredentials) => 'This e-mail address and password do not belong together. Check both.',
  },
} as const

@Resolver()
export class AccessResolver {
  @Permit('PUBLIC')
  @Query(() => ViewerType, { nullable: true, description: 'Who is signed in; null for the public.' })
  async viewer(@Ctx() context: RequestContext): Promise<ViewerType | null> {
    if (context.actor.kind !== 'staff') return null
    const session = await readSession(context.office, context.sessionToken)
    const handler = await loadNode(handlerList, context.actor.handlerId, context)
    if (handler === null || session === null) return null
    return viewerAs(handler, [...context.actor.roles], session.endsAt)
  }

  @Permit('PUBLIC')
  @Mutation(() => SignInPayload, {
    description: 'Signs somebody of staff in; the session is a cookie of this browser.',
  })
  async signIn(
    @Arg('input', () => SignInInput, { description: 'Address and password.' }) input: SignInInput,
    @Ctx() context: RequestContext,
  ): Promise<SignInPayload> {
    const signedIn = await signIn(context, input)
    if (!signedIn.ok)
      return {
        viewer: null,
        userErrors: userErrors<WrongCredentials>(signedIn.rejections, signInWords, context.locale),
      }
    return { viewer: await this.viewerOf(signedIn.value, context), userErrors: [] }
  }

  @Permit('SIGNED_IN')
  @Mutation(() => SignOutPayload, { description: 'Ends the session of this browser.' })
  async signOut(@Ctx() context: RequestContext): Promise<SignOutPayload> {
    requireStaff(context)
    if (context.sessionToken !== null) await endSession(context.office, context.sessionToken)
    context.setSession?.(null, null)
    return { signedOut: true, userErrors: [] }
  }

  private async viewerOf(id: HandlerId, context: RequestContext): Promise<ViewerType | null> {
    // The request came from the public: only its answer is for who is signed in now.
    const office = { ...context, actor: { kind: 'system' }, loaders: new Loaders() } as const
    const handler = await loadNode(handlerList, id, office)
    if (handler === null) return null
    return viewerAs(handler, handler.roles, context.at.add({ hours: 12 }))
  }
}

/** Somebody of staff with what these roles allow. */
function viewerAs(handler: HandlerType, roles: Role[], sessionEndsAt: unknown): ViewerType {
  const actor = { kind: 'staff', handlerId: handler.id as HandlerId, roles } as const
  return {
    handler,
    roles,
    permissions: permissionsThat((permission) => may(actor, permission)),
    sessionEndsAt,
  }
}
