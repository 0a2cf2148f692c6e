import { may, type Permission, type StaffActor } from '@waarborg/domain/access'
import { type AuthChecker, Authorized } from 'type-graphql'
import type { RequestContext } from './context.js'
import { graphError } from './errors.js'
import { refusalWords } from './words.js'

/** Who may use a root field: everybody, anybody of staff, or those with a permission of the domain's table. */
export type Access = 'PUBLIC' | 'SIGNED_IN' | Permission

/** Names who may use a root field. Every root field carries it; a test says so. */
export const Permit = (access: Access): MethodDecorator => Authorized<Access>(access) as MethodDecorator

/** Denies by default: a field without `Permit` is for nobody. */
export const checkPermission: AuthChecker<RequestContext, Access> = ({ context }, accesses) => {
  const [access] = accesses
  if (access === 'PUBLIC') return true
  const { actor, locale } = context
  if (access !== undefined && access !== 'SIGNED_IN' && may(actor, access)) return true
  if (actor.kind === 'public') throw graphError('UNAUTHENTICATED', refusalWords.signInFirst[locale]())
  if (access === 'SIGNED_IN' && actor.kind === 'staff') return true
  throw graphError('FORBIDDEN', refusalWords.notForYou[locale]())
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
