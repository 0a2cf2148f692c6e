import { type Actor, may, type Permission, type StaffActor } from '@waarborg/domain/access'
import { type AuthChecker, Authorized } from 'type-graphql'
import type { RequestContext } from './context.js'
import { graphError } from './errors.js'
import { refusalWords } from './words.js'

/**
 * Who may use a root field: everybody, anybody of staff, or those with a permission of the domain's table.
 * `OWN_ACCOUNT` is for anybody of staff, also before there is a second factor.
 */
export type Access = 'PUBLIC' | 'SIGNED_IN' | 'OWN_ACCOUNT' | Permission

/** Names who may use a root field. Every root field carries it; a test says so. */
export const Permit = (access: Access): MethodDecorator => Authorized<Access>(access) as MethodDecorator

/** Denies by default: a field without `Permit` is for nobody. */
export const checkPermission: AuthChecker<RequestContext, Access> = ({ context }, accesses) => {
  const [access] = accesses
  if (access === 'PUBLIC') return true
  const { actor, session, locale } = context
  if (actor.kind === 'public') throw graphError('UNAUTHENTICATED', refusalWords.signInFirst[locale]())
  if (access === 'OWN_ACCOUNT' && actor.kind === 'staff') return true
  if (session?.secondFactorNeeded) throw graphError('FORBIDDEN', refusalWords.secondFactorFirst[locale]())
  if (!isGranted(actor, access)) throw graphError('FORBIDDEN', refusalWords.notForYou[locale]())
  return true
}

function isGranted(actor: Actor, access: Access | undefined): boolean {
  if (access === undefined || access === 'OWN_ACCOUNT' || access === 'PUBLIC') return false
  return access === 'SIGNED_IN' ? actor.kind === 'staff' : may(actor, access)
}

/** The staff member who asks; refuses a stranger. */
export function requireStaff(context: RequestContext): StaffActor {
  if (context.actor.kind === 'staff') return context.actor
  throw graphError('UNAUTHENTICATED', refusalWords.signInFirst[context.locale]())
}

/** Whether the reader has this permission; for fields that are null for others. */
export function mayRead(context: RequestContext, permission: Permission): boolean {
  return may(context.actor, permission)
}
