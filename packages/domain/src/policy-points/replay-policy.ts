import { Temporal } from 'temporal-polyfill'
import { isLaterDay, type SellerId } from '../foundation/index.js'
import type { AccountState } from '../sellers/index.js'
import type { Account } from './account.js'
import { balanceOf } from './balance.js'
import type { Circumstances } from './circumstances.js'
import { type Closing, closingsOf } from './closings-of.js'
import { closureInForce } from './closure-in-force.js'
import type { Closure } from './ledger-entry.js'
import type { Policy } from './policy.js'
import { standingOf } from './standing-of.js'
import { type PastDeed, underPolicy } from './under-policy.js'

/** What happened to the accounts of a trader and of those related to it. */
export interface History {
  readonly accounts: readonly Account[]
  readonly circumstances: Circumstances
  readonly deeds: readonly PastDeed[]
}

/** Where an account stands at the end of a day. */
export interface Stood {
  /** Between 0 and the start. */
  readonly points: number
  readonly state: AccountState
  readonly closedOn: Temporal.PlainDate | null
}

export interface Replayed {
  readonly sellerId: SellerId
  readonly is: Stood
  readonly wouldBe: Stood
}

/** Before anything that a ledger holds. */
const ALWAYS = Temporal.PlainDate.from('1900-01-01')

/**
 * What each account would be on that day if this policy had always held. A decision that was taken keeps the weight
 * that was chosen, brought within the range of the policy, and its reach, made no wider than the policy lets; a note
 * and what was withdrawn stay so. What nobody reported, notices that nobody had to send, and what sellers would have
 * done otherwise, it cannot tell. Accounts without a ledger are left out. @source D-14
 */
export function replayPolicy(
  { accounts, circumstances, deeds }: History,
  policy: Policy,
  on: Temporal.PlainDate,
): readonly Replayed[] {
  const ruled = { ...circumstances, policies: [{ ...policy, inForceFrom: ALWAYS }] }
  const replayed = underPolicy(accounts, deeds, policy)
  const closings = closingsOf(replayed, on, ruled)
  return accounts.flatMap((account, place) => {
    const ruledAccount = closed(replayed[place] ?? account, closings.get(account.ownershipId))
    const [is, wouldBe] = [stood(account, on, circumstances), stood(ruledAccount, on, ruled)]
    if (is === null || wouldBe === null) return []
    return [{ sellerId: account.sellerId, is, wouldBe }]
  })
}

/** The account with the closure of its number in its ledger. */
function closed(account: Account, closing: Closing | undefined): Account {
  if (closing === undefined) return account
  const { id, position, recordedAt, policyVersion, actorId, reason } = closing.by
  const closure: Closure = {
    id,
    position,
    sellerId: account.sellerId,
    effectiveOn: isLaterDay(account.joinedOn, closing.on) ? account.joinedOn : closing.on,
    recordedAt,
    policyVersion,
    actorId,
    reason,
    kind: 'CLOSURE',
    ground: closing.ground,
    byId: id,
  }
  return { ...account, entries: [...account.entries, closure] }
}

function stood(account: Account, on: Temporal.PlainDate, circumstances: Circumstances): Stood | null {
  const balance = balanceOf(account.entries, on)
  if (balance === null) return null
  return {
    points: balance.shown,
    state: standingOf(account, on, circumstances).state,
    closedOn: closureInForce(account.entries, on)?.effectiveOn ?? null,
  }
}
