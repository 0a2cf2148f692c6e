import { accepted, parseRequiredText, type Result, refused } from '@waarborg/domain/foundation'
import type { EntityManager } from 'typeorm'
import type { RequestContext } from '../../graph/context.js'
import { requireStaff } from '../../graph/permission.js'
import type { AccessRejection } from '../access-rejection.js'
import { type Account, accountById, hasSecondFactor } from '../account.js'
import { officeName } from '../office-name.js'
import { recordOnPerson } from '../record-on-person.js'
import { optionsToAdd, savePasskey } from '../second-factor/passkeys.js'
import { renewRecoveryCodes } from '../second-factor/recovery-codes.js'
import { beginTotp, confirmTotp, type TotpSetUp } from '../second-factor/totp.js'
import { type SignedIn, startSession } from '../sessions/staff-session.js'
import { codeAttempts, tryOnce, wasRight } from '../sign-in/attempts.js'
import { isOurPasskeyChallenge, passkeyChallenge } from './passkey-challenge.js'
import { proveOneself } from './prove-oneself.js'

/** Who is signed in after it, and the recovery codes when it was the first factor: shown this once. */
export interface FactorAdded extends SignedIn {
  readonly recoveryCodes: readonly string[] | null
}

/** Makes the secret of an app of codes; nothing counts until a code of it comes back. */
export async function startTotp(context: RequestContext): Promise<TotpSetUp> {
  const { office, at } = context
  const account = await own(context)
  const issuer = await officeName(office)
  const begun = await office.transact(async (manager) =>
    accepted(await beginTotp(manager, office, { id: account.id, email: account.email, issuer, at })),
  )
  if (!begun.ok) throw new Error('Beginning cannot be refused.')
  return begun.value
}

/** The app of codes counts from now on. */
export async function finishTotp(
  context: RequestContext,
  input: { readonly code: string; readonly password?: string | null },
): Promise<Result<FactorAdded, AccessRejection>> {
  const { office, at } = context
  const proven = await proveOneself(context, input.password)
  if (!proven.ok) return proven
  const { id } = proven.value
  const attempt = await tryOnce(context, codeAttempts, id, id)
  if (!attempt.ok) return attempt
  const added = await addFactor(context, proven.value, 'TOTP', async (manager) =>
    (await confirmTotp(manager, office, { id, code: input.code, at }))
      ? accepted(null)
      : refused({ kind: 'wrong-code', path: ['code'] }),
  )
  if (added.ok) await wasRight(context, codeAttempts, id)
  return added
}

/** What the browser is asked to make a passkey with. */
export async function startPasskey(context: RequestContext): Promise<string> {
  const { office } = context
  const account = await own(context)
  return optionsToAdd(office, {
    ...account,
    officeName: await officeName(office),
    challenge: passkeyChallenge(context),
  })
}

const NAME_MAXIMUM = 100

/** The passkey that the browser made counts from now on. */
export async function finishPasskey(
  context: RequestContext,
  input: { readonly name: string; readonly response: string; readonly password?: string | null },
): Promise<Result<FactorAdded, AccessRejection>> {
  const { office, at } = context
  const name = parseRequiredText(input.name, { path: ['name'], maximum: NAME_MAXIMUM, multiline: false })
  const proven = await proveOneself(context, input.password)
  if (!name.ok || !proven.ok)
    return {
      ok: false,
      rejections: [...(name.ok ? [] : name.rejections), ...(proven.ok ? [] : proven.rejections)],
    }
  const passkey = {
    id: proven.value.id,
    name: name.value,
    response: input.response,
    isOurChallenge: (challenge: string) => isOurPasskeyChallenge(context, challenge),
    at,
  }
  return addFactor(context, proven.value, 'PASSKEY', async (manager) =>
    (await savePasskey(manager, office, passkey))
      ? accepted(null)
      : refused({ kind: 'passkey-refused', path: ['response'] }),
  )
}

/** Adds a factor; the session goes on under a new token, as one that showed it. */
async function addFactor(
  context: RequestContext,
  account: Account,
  factor: 'TOTP' | 'PASSKEY',
  add: (manager: EntityManager) => Promise<Result<null, AccessRejection>>,
): Promise<Result<FactorAdded, AccessRejection>> {
  const { office, at, device, session: present, sessionToken: instead, setSession } = context
  const since = present?.startedAt ?? at
  const handlerId = account.id
  const result = await office.transact<
    { token: string; endsAt: typeof at; recoveryCodes: string[] | null },
    AccessRejection
  >(async (manager) => {
    await recordOnPerson(manager, context, { handlerId, act: 'second-factor-added', facts: { factor } })
    const added = await add(manager)
    if (!added.ok) return added
    const recoveryCodes = hasSecondFactor(account)
      ? null
      : await renewRecoveryCodes(manager, office, handlerId)
    const session = await startSession(manager, { handlerId, device, secondFactor: true, at, instead, since })
    return accepted({ ...session, recoveryCodes })
  })
  if (!result.ok) return result
  setSession?.(result.value.token, result.value.endsAt)
  return accepted({ handlerId, token: result.value.token, recoveryCodes: result.value.recoveryCodes })
}

async function own(context: RequestContext): Promise<Account> {
  const account = await accountById(context.office, requireStaff(context).handlerId)
  if (account === undefined) throw new Error('Somebody signed in is not there.')
  return account
}
