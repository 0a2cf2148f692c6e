import { accepted, type Result, refused } from '@waarborg/domain/foundation'
import type { RequestContext } from '../../graph/context.js'
import type { AccessRejection } from '../access-rejection.js'
import { accountById } from '../account.js'
import { readLink, useLink } from '../links/one-time-link.js'
import { takeRecoveryCode } from '../second-factor/recovery-codes.js'
import { takeTotp } from '../second-factor/totp.js'
import { type SignedIn, signedInBy } from '../sessions/staff-session.js'
import { codeAttempts, tryOnce, wasRight } from './attempts.js'
import { beginSession } from './begin-session.js'
import { countFailure } from './failed-sign-ins.js'
import type { SecondFactor } from './sign-in.js'

/** The second step after the password: a code of the app, or a recovery code. */
export async function completeSignIn(
  context: RequestContext,
  input: { readonly ticket: string; readonly method: SecondFactor; readonly code: string },
): Promise<Result<SignedIn, AccessRejection>> {
  const { office, at } = context
  const link = await readLink(office, 'SECOND_FACTOR', input.ticket)
  const account = await accountById(office, link?.handlerId ?? null)
  if (link === null || account?.state !== 'ACTIVE') return refused({ kind: 'link-ended', path: ['ticket'] })
  const attempt = await tryOnce(context, codeAttempts, account.id, account.id)
  if (!attempt.ok) return attempt
  const signedIn = await signedInBy<AccessRejection>(context, async (manager) => {
    const given = { id: account.id, code: input.code, at }
    const right =
      input.method === 'TOTP'
        ? await takeTotp(manager, office, given)
        : input.method === 'RECOVERY_CODE' && (await takeRecoveryCode(manager, office, given))
    if (!right) return refused({ kind: 'wrong-code', path: ['code'] })
    if (!(await useLink(manager, link, at))) return refused({ kind: 'link-ended', path: ['ticket'] })
    return accepted({
      handlerId: account.id,
      session: await beginSession(manager, context, account.id, input.method),
    })
  })
  if (signedIn.ok) await wasRight(context, codeAttempts, account.id)
  else if (signedIn.rejections[0]?.kind === 'wrong-code') await countFailure(office, account.id, input.method)
  return signedIn
}
