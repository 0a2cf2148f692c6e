import { accepted, type FieldPath, type Result, refused } from '@waarborg/domain/foundation'
import type { RequestContext } from '../../graph/context.js'
import { requireStaff } from '../../graph/permission.js'
import type { AccessRejection } from '../access-rejection.js'
import { type Account, accountById } from '../account.js'
import { checkPassword } from '../passwords/password.js'
import { passwordAttempts, tryOnce, wasRight } from '../sign-in/attempts.js'

/** Who signed in so short ago need not give the password again to set up a second step. */
const JUST_SIGNED_IN = { minutes: 10 }

/**
 * That it is really this person and not whoever found the screen open: the present password, or having signed in
 * just now. Who has no password signed in by OpenID Connect or a passkey alone.
 * @param password null when it was not asked for
 */
export async function proveOneself(
  context: RequestContext,
  password: string | null | undefined,
  path: FieldPath = ['password'],
): Promise<Result<Account, AccessRejection>> {
  const { office, session, at } = context
  const { handlerId } = requireStaff(context)
  const account = await accountById(office, handlerId)
  if (account === undefined) throw new Error('Somebody signed in is not there.')
  if (password == null) {
    const since = session?.startedAt.add(JUST_SIGNED_IN)
    const isJustIn = since !== undefined && at.epochMilliseconds <= since.epochMilliseconds
    return account.hash === null || isJustIn ? accepted(account) : refused({ kind: 'required', path })
  }
  const attempt = await tryOnce(context, passwordAttempts, account.email.toLowerCase(), account.id)
  if (!attempt.ok) return attempt
  if (!(await checkPassword(account.hash, password))) return refused({ kind: 'wrong-password', path })
  await wasRight(context, passwordAttempts, account.email.toLowerCase())
  return accepted(account)
}
