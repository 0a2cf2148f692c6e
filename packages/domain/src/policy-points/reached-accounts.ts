import type { Temporal } from 'temporal-polyfill'
import { isLaterDay, type OwnershipId, type SellerId } from '../foundation/index.js'
import { type Account, wasThereOn } from './account.js'
import type { Circumstances, Link } from './circumstances.js'
import { heldOn } from './link-between.js'
import type { Reach } from './reach.js'

interface Deed {
  readonly sellerId: SellerId
  readonly deedOn: Temporal.PlainDate
  readonly reach: Reach
}

export interface Reached {
  /** There on the day of the deed, the account of the deed among them. */
  readonly accounts: readonly Account[]
  /** Opened since: they get copies. */
  readonly openedSince: readonly Account[]
}

/** Which accounts a deed reaches: those of the trader on the day of the deed. @source D-5, OS-5 */
export function reachedAccounts(
  { sellerId, deedOn, reach }: Deed,
  accounts: readonly Account[],
  { links }: Pick<Circumstances, 'links'>,
): Reached {
  const own = accounts.filter((account) => account.sellerId === sellerId && wasThereOn(account, deedOn))
  const [first] = own
  if (first === undefined || reach === 'ACCOUNT') return { accounts: own, openedSince: [] }
  const related = reach === 'REGISTER_NUMBER' ? [] : relatedTo(first.ownershipId, links, deedOn)
  const within = accounts.filter(
    ({ ownershipId }) => ownershipId === first.ownershipId || related.includes(ownershipId),
  )
  return {
    accounts: within.filter((account) => wasThereOn(account, deedOn)),
    openedSince: within.filter(({ openedOn }) => isLaterDay(openedOn, deedOn)),
  }
}

/** The register numbers that were related to this one on that day. */
function relatedTo(
  ownershipId: OwnershipId,
  links: readonly Link[],
  on: Temporal.PlainDate,
): readonly OwnershipId[] {
  return links
    .filter((link) => heldOn(link, on) && link.ownershipIds.includes(ownershipId))
    .flatMap(({ ownershipIds }) => ownershipIds.filter((other) => other !== ownershipId))
}
