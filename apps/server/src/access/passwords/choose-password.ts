import { type PasswordRejection, parsePassword } from '@waarborg/domain/access'
import { accepted, type FieldPath, type HandlerId, type Result } from '@waarborg/domain/foundation'
import type { EntityManager } from 'typeorm'
import { isLeaked } from './leaked-passwords.js'
import { hashPassword } from './password.js'

/** The hash of a password that may be taken, or why it may not. */
export async function choosePassword(
  raw: string,
  path: FieldPath,
  personal: readonly string[],
): Promise<Result<string, PasswordRejection>> {
  const password = parsePassword(raw, path, { isLeaked, personal })
  return password.ok ? accepted(await hashPassword(password.value)) : password
}

/** Keeps the hash as the one password of a person. */
export async function savePassword(
  manager: EntityManager,
  handlerId: HandlerId,
  hash: string,
): Promise<void> {
  await manager.query(
    `insert into handler_password (handler_id, hash) values ($1, $2)
     on conflict (handler_id) do update set hash = excluded.hash`,
    [handlerId, hash],
  )
}
