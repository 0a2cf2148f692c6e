import type { HandlerId, Result } from '@waarborg/domain/foundation'
import { accepted } from '@waarborg/domain/foundation'
import type { EntityManager } from 'typeorm'
import type { RequestContext } from '../../graph/context.js'
import type { Office } from '../../office.js'
import { type Allowance, callerOf, giveBack, type Throttled, take } from '../../throttle/index.js'

/** How often somebody may guess. */
interface Attempts {
  /** At one account from one address. */
  readonly here: Allowance
  /** At one account from everywhere together, but for the addresses where this person signed in before. */
  readonly everywhere: Allowance
  /** From one address at all accounts together. */
  readonly address: Allowance
}

export const passwordAttempts: Attempts = {
  here: { name: 'password-here', atOnce: 10, everySeconds: 60 },
  everywhere: { name: 'password-everywhere', atOnce: 100, everySeconds: 36 },
  address: { name: 'password-address', atOnce: 300, everySeconds: 12 },
}

/** A code has a million values: fewer guesses than at a password. */
export const codeAttempts: Attempts = {
  here: { name: 'code-here', atOnce: 5, everySeconds: 60 },
  everywhere: { name: 'code-everywhere', atOnce: 20, everySeconds: 180 },
  address: { name: 'code-address', atOnce: 100, everySeconds: 36 },
}

type Caller = Pick<RequestContext, 'office' | 'address'>

/**
 * One guess at an account, or how long to wait. Nobody is ever shut out where he or she signed in before by guesses
 * from elsewhere.
 * @param account what was typed: also one that is not there is counted
 */
export async function tryOnce(
  { office, address }: Caller,
  { here, everywhere, address: allTogether }: Attempts,
  account: string,
  handlerId: HandlerId | null,
): Promise<Result<null, Throttled>> {
  const isFamiliar = await isFamiliarAddress(office, handlerId, address)
  const caller = callerOf(address)
  const takings: readonly (readonly [Allowance, string])[] = [
    [allTogether, caller],
    [here, `${account} ${caller}`],
    ...(isFamiliar ? [] : ([[everywhere, account]] satisfies [Allowance, string][])),
  ]
  for (const [allowance, key] of takings) {
    const taken = await take(office, allowance, key)
    if (!taken.ok) return taken
  }
  return accepted(null)
}

/** It was this person: the attempt does not count, and those before it from here are forgotten. */
export async function wasRight(
  { office, address }: Caller,
  { here, everywhere, address: allTogether }: Attempts,
  account: string,
): Promise<void> {
  const caller = callerOf(address)
  await giveBack(office, here, `${account} ${caller}`, here.atOnce)
  await giveBack(office, everywhere, account)
  await giveBack(office, allTogether, caller)
}

const digestOf = (office: Pick<Office, 'derive'>, handlerId: HandlerId | null, address: string) =>
  office.derive('familiar-address', `${handlerId ?? ''} ${callerOf(address)}`)

async function isFamiliarAddress(office: Office, handlerId: HandlerId | null, address: string) {
  const row = await office.reads.row({
    name: 'familiar address',
    text: 'select 1 from familiar_address where handler_id = $1 and digest = $2',
    values: [handlerId, digestOf(office, handlerId, address)],
  })
  return row !== undefined
}

/** So many addresses of a person are remembered, the newest. */
const MOST_ADDRESSES = 20

/** Remembers that this person signed in here, as a digest that tells nobody where. */
export async function rememberAddress(
  manager: EntityManager,
  { office, address, at }: Pick<RequestContext, 'office' | 'address' | 'at'>,
  handlerId: HandlerId,
): Promise<void> {
  await manager.query(
    `insert into familiar_address (handler_id, digest, last_used_at) values ($1, $2, $3)
     on conflict (handler_id, digest) do update set last_used_at = excluded.last_used_at`,
    [handlerId, digestOf(office, handlerId, address), at.toString()],
  )
  await manager.query(
    `delete from familiar_address where handler_id = $1 and digest not in
       (select digest from familiar_address where handler_id = $1 order by last_used_at desc limit $2)`,
    [handlerId, MOST_ADDRESSES],
  )
}
