import { randomInt } from 'node:crypto'
import type { HandlerId } from '@waarborg/domain/foundation'
import type { Temporal } from 'temporal-polyfill'
import type { EntityManager } from 'typeorm'
import type { Office } from '../../office.js'

const HOW_MANY = 10
/** Without letters and digits that are taken for each other. */
const SIGNS = 'abcdefghjkmnpqrstuvwxyz23456789'

/** Some fifty random bits, in two groups of five. */
const newCode = (): string =>
  Array.from({ length: 10 }, () => SIGNS[randomInt(SIGNS.length)])
    .join('')
    .replace(/^.{5}/, '$&-')

const digestOf = (office: Pick<Office, 'derive'>, id: HandlerId, code: string): string =>
  office.derive('recovery-code', `${id} ${code.toLowerCase().replace(/[^a-z0-9]/g, '')}`)

/** Ten codes that are shown this once, in place of all that there were. */
export async function renewRecoveryCodes(
  manager: EntityManager,
  office: Office,
  id: HandlerId,
): Promise<string[]> {
  const codes = Array.from({ length: HOW_MANY }, newCode)
  await manager.query('delete from recovery_code where handler_id = $1', [id])
  await manager.query('insert into recovery_code (handler_id, digest) select $1, unnest($2::text[])', [
    id,
    codes.map((code) => digestOf(office, id, code)),
  ])
  return codes
}

/** Whether it is one of this person's that was not used before; each works once. */
export async function takeRecoveryCode(
  manager: EntityManager,
  office: Office,
  { id, code, at }: { readonly id: HandlerId; readonly code: string; readonly at: Temporal.Instant },
): Promise<boolean> {
  const [taken] = (await manager.query(
    'update recovery_code set used_at = $3 where handler_id = $1 and digest = $2 and used_at is null returning 1',
    [id, digestOf(office, id, code), at.toString()],
  )) as [unknown[], number]
  return taken.length > 0
}
