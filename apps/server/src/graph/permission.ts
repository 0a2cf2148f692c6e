import { type Actor, may, type Permission, type StaffActor } from '@waarborg/domain/access'
import { type AuthChecker, Authorized } from 'type-graphql'
import type { RequestContext } from './context.js'
import { graphError } from './errors.js'
import { refusalWords } from './words.js'

/**
 * Who may use a root field: everybody, everybody who is known (staff, sellers and their software), anybody of staff, or
 * those with a permission of the domain's table. `OWN_ACCOUNT` is for anybody of staff, also before there is a second
 * factor.
 */
export type Access = 'PUBLIC' | 'KNOWN' | 'SIGNED_IN' | 'OWN_ACCOUNT' | Permission

/** Names who may use a root field. Every root field carries it; a test says so. */
export const Permit = (access: Access): MethodDecorator => Authorized<Access>(access) as MethodDecorator

/** Denies by default: a field without `Permit` is for nobody. */
export const checkPermission: AuthChecker<RequestContext, Access> = ({ context }, accesses) => {
  const [access] = accesses
  if (access === 'PUBLIC') return true
  const { actor, session, locale } = context
  if (actor.kind === 'public') {
    if (isFor(access, actor)) return true
    throw graphError('UNAUTHENTICATED', refusalWords.signInFirst[locale]())
  }
  if (access === 'OWN_ACCOUNT' && actor.kind === 'staff') return true
  if (session?.secondFactorNeeded) throw graphError('FORBIDDEN', refusalWords.secondFactorFirst[locale]())
  if (!isFor(access, actor))
    throw graphError(
      'FORBIDDEN',
      refusalWords[actor.kind === 'partner' ? 'notInScopes' : 'notForYou'][locale](),
    )
  return true
}

function isFor(access: Exclude<Access, 'PUBLIC'> | undefined, actor: Actor): boolean {
  if (access === undefined || access === 'OWN_ACCOUNT') return false
  if (access === 'SIGNED_IN') return actor.kind === 'staff'
  if (access === 'KNOWN') return actor.kind !== 'public' && actor.kind !== 'system'
  return may(actor, access)
}

/** The staff member who asks; refuses a stranger. */
export function requireStaff(context: Pick<RequestContext, 'actor' | 'locale'>): StaffActor {
  if (context.actor.kind === 'staff') return context.actor
  throw graphError('UNAUTHENTICATED', refusalWords.signInFirst[context.locale]())
}

/** Whether the reader has this permission; for fields that are null for others. */
export function mayRead(context: RequestContext, permission: Permission): boolean {
  return may(context.actor, permission)
}
