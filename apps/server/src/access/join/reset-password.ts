import { accepted, type HandlerId, parseEmail, type Result, refused } from '@waarborg/domain/foundation'
import type { RequestContext } from '../../graph/context.js'
import { newId } from '../../graph/new-id.js'
import { oweMail } from '../../mail/index.js'
import { type Allowance, callerOf, take } from '../../throttle/index.js'
import type { AccessRejection } from '../access-rejection.js'
import { accountByEmail, accountById } from '../account.js'
import { endLinks, makeLink, readLink, useLink } from '../links/one-time-link.js'
import { choosePassword, savePassword } from '../passwords/choose-password.js'
import { recordOnPerson } from '../record-on-person.js'
import { endSessionsOf } from '../sessions/staff-session.js'

const perAddress: Allowance = { name: 'reset-address', atOnce: 20, everySeconds: 180 }
/** At most three mails an hour. */
const perEmail: Allowance = { name: 'reset-email', atOnce: 3, everySeconds: 20 * 60 }

export const PASSWORD_RESET = 'password-reset'

/**
 * Mails a link to choose another password to whoever has an account with this address. The answer, and the work for
 * it, is the same for everybody.
 */
export async function requestPasswordReset(
  context: RequestContext,
  input: { readonly email: string },
): Promise<Result<'requested', AccessRejection>> {
  const { office, address, at, locale, requestId } = context
  const isCalm = await take(office, perAddress, callerOf(address))
  if (!isCalm.ok) return isCalm
  const email = parseEmail(input.email, ['email'])
  if (!email.ok) return email
  const account = await accountByEmail(office, email.value)
  const isFew = await take(office, perEmail, email.value.toLowerCase())
  const mayHave = account?.state === 'ACTIVE' && account.hash !== null && isFew.ok
  const handlerId: HandlerId | null = mayHave ? account.id : null
  return office.transact(async (manager) => {
    const link = await makeLink(manager, { purpose: 'RESET', handlerId, at })
    const facts = { linkId: link.id, locale }
    await oweMail(manager, { id: newId(), kind: PASSWORD_RESET, handlerId, facts, at }, requestId)
    return accepted('requested')
  })
}

/** Takes another password by the mailed link; every session ends, and signing in follows as ever. */
export async function resetPassword(
  context: RequestContext,
  input: { readonly token: string; readonly password: string },
): Promise<Result<'changed', AccessRejection>> {
  const { office, at } = context
  const ended = refused({ kind: 'link-ended', path: ['token'] } as const)
  const link = await readLink(office, 'RESET', input.token)
  const account = await accountById(office, link?.handlerId ?? null)
  if (link === null || account?.state !== 'ACTIVE') return ended
  const { id, name, email } = account
  const hash = await choosePassword(input.password, ['password'], [name, email])
  if (!hash.ok) return hash
  return office.transact<'changed', AccessRejection>(async (manager) => {
    if (!(await useLink(manager, link, at))) return ended
    await recordOnPerson(manager, context, { handlerId: id, act: 'password-reset' })
    await savePassword(manager, id, hash.value)
    await endSessionsOf(manager, id)
    await endLinks(manager, id, ['RESET', 'SECOND_FACTOR'], at)
    return accepted('changed')
  })
}
