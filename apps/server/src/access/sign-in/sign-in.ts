import { accepted, type HandlerId, parseEmail, type Result, refused } from '@waarborg/domain/foundation'
import type { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import type { RequestContext } from '../../graph/context.js'
import type { AccessRejection } from '../access-rejection.js'
import { type Account, accountByEmail, hasSecondFactor } from '../account.js'
import { makeLink } from '../links/one-time-link.js'
import { tokenOf } from '../links/token.js'
import { checkPassword } from '../passwords/password.js'
import { type SignedIn, signedInBy } from '../sessions/staff-session.js'
import { passwordAttempts, tryOnce, wasRight } from './attempts.js'
import { beginSession } from './begin-session.js'
import { countFailure } from './failed-sign-ins.js'

export type SecondFactor = 'TOTP' | 'PASSKEY' | 'RECOVERY_CODE'

/** The second step, to be taken with this ticket. */
export interface Challenge {
  readonly ticket: string
  readonly methods: readonly SecondFactor[]
  readonly endsAt: Temporal.Instant
}

const LONGEST = 254

/** Signs somebody of staff in, or asks for the second step. Which of the two was wrong is not told. */
export async function signIn(
  context: RequestContext,
  input: { readonly email: string; readonly password: string },
): Promise<Result<SignedIn | Challenge, AccessRejection>> {
  const { office } = context
  const email = parseEmail(input.email, ['email'])
  const typed = (email.ok ? email.value : input.email.trim().slice(0, LONGEST)).toLowerCase()
  const known = await accountByEmail(office, email.ok ? email.value : '')
  const attempt = await tryOnce(context, passwordAttempts, typed, known?.id ?? null)
  if (!attempt.ok) return attempt
  const isActive = known?.state === 'ACTIVE'
  const right = await checkPassword(isActive ? known.hash : null, input.password)
  if (!isActive || !right) {
    await countFailure(office, known?.id ?? null, 'PASSWORD')
    return refused({ kind: 'wrong-credentials', path: [] })
  }
  await wasRight(context, passwordAttempts, typed)
  if (hasSecondFactor(known)) return accepted(await askSecondStep(context, known))
  return signedInBy<AccessRejection>(context, async (manager) => {
    const session = await beginSession(manager, context, known.id, 'PASSWORD')
    if (!(await isStill(manager, known))) return refused({ kind: 'wrong-credentials', path: [] })
    return accepted({ handlerId: known.id, session })
  })
}

/** Whether the password that was compared is the present one: it may just have been changed. */
async function isStill(manager: EntityManager, { id, hash }: Account): Promise<boolean> {
  const rows: unknown[] = await manager.query(
    'select 1 from handler_password where handler_id = $1 and hash = $2',
    [id, hash],
  )
  return rows.length > 0
}

async function askSecondStep({ office, at }: RequestContext, account: Account): Promise<Challenge> {
  const handlerId: HandlerId = account.id
  const made = await office.transact(async (manager) =>
    accepted(await makeLink(manager, { purpose: 'SECOND_FACTOR', handlerId, at })),
  )
  if (!made.ok) throw new Error('A link cannot be refused.')
  const methods: readonly [SecondFactor, boolean][] = [
    ['TOTP', account.hasTotp],
    ['PASSKEY', account.passkeys > 0],
    ['RECOVERY_CODE', account.recoveryCodesLeft > 0],
  ]
  return {
    ticket: tokenOf(office, 'SECOND_FACTOR', made.value.id),
    methods: methods.flatMap(([method, is]) => (is ? [method] : [])),
    endsAt: made.value.endsAt,
  }
}
