import { accepted, type HandlerId, parseId, type Result, refused } from '@waarborg/domain/foundation'
import type { EntityManager } from 'typeorm'
import type { RequestContext } from '../../graph/context.js'
import type { AccessRejection } from '../access-rejection.js'
import type { Account } from '../account.js'
import { recordOnPerson } from '../record-on-person.js'
import { renewRecoveryCodes } from '../second-factor/recovery-codes.js'
import { proveOneself } from './prove-oneself.js'

/** Removes the app of codes. */
export async function removeTotp(
  context: RequestContext,
  input: { readonly password?: string | null },
): Promise<Result<'removed', AccessRejection>> {
  const proven = await proveOneself(context, input.password)
  if (!proven.ok) return proven
  const { id, hasTotp } = proven.value
  if (!hasTotp) return accepted('removed')
  return removeFactor(context, proven.value, 'TOTP', async (manager) => {
    await manager.query('delete from handler_totp where handler_id = $1', [id])
    return true
  })
}

/** Removes a passkey of one's own. */
export async function removePasskey(
  context: RequestContext,
  input: { readonly passkeyId: string; readonly password?: string | null },
): Promise<Result<'removed', AccessRejection>> {
  const proven = await proveOneself(context, input.password)
  if (!proven.ok) return proven
  const { id } = proven.value
  return removeFactor(context, proven.value, 'PASSKEY', async (manager) => {
    const passkeyId = parseId(input.passkeyId, 'passkey', ['passkeyId'])
    if (!passkeyId.ok) return false
    const [removed] = (await manager.query(
      'delete from passkey where handler_id = $1 and id = $2 returning id',
      [id, passkeyId.value],
    )) as [unknown[], number]
    return removed.length > 0
  })
}

/** Ten new recovery codes in place of the old ones. */
export async function replaceRecoveryCodes(
  context: RequestContext,
  input: { readonly password?: string | null },
): Promise<Result<readonly string[], AccessRejection>> {
  const { office } = context
  const proven = await proveOneself(context, input.password)
  if (!proven.ok) return proven
  const { id, hasTotp, passkeys } = proven.value
  if (!hasTotp && passkeys === 0) return refused({ kind: 'no-second-factor', path: [] })
  return office.transact(async (manager) => {
    await recordOnPerson(manager, context, { handlerId: id, act: 'recovery-codes-renewed' })
    return accepted(await renewRecoveryCodes(manager, office, id))
  })
}

async function removeFactor(
  context: RequestContext,
  { id, hash }: Account,
  factor: 'TOTP' | 'PASSKEY',
  remove: (manager: EntityManager) => Promise<boolean>,
): Promise<Result<'removed', AccessRejection>> {
  const { office } = context
  return office.transact<'removed', AccessRejection>(async (manager) => {
    await recordOnPerson(manager, context, { handlerId: id, act: 'second-factor-removed', facts: { factor } })
    if (!(await remove(manager))) return refused({ kind: 'unknown', path: ['passkeyId'], noun: 'passkey' })
    if (await hasFactor(manager, id)) return accepted('removed')
    if (office.mode === 'production' && hash !== null) return refused({ kind: 'last-factor', path: [] })
    await manager.query('delete from recovery_code where handler_id = $1', [id])
    return accepted('removed')
  })
}

/** Whether there is still one; asked after the person was locked, so that two at once cannot leave none. */
async function hasFactor(manager: EntityManager, handlerId: HandlerId): Promise<boolean> {
  const rows: unknown[] = await manager.query(
    `select from handler_totp where handler_id = $1 and secret is not null
     union all select from passkey where handler_id = $1 limit 1`,
    [handlerId],
  )
  return rows.length > 0
}
