import { Temporal } from 'temporal-polyfill'
import { isLaterDay, type OwnershipId } from '../foundation/index.js'
import type { Account } from './account.js'
import type { Circumstances, Proof } from './circumstances.js'
import type { ClosureGround, Deduction } from './ledger-entry.js'
import { lastsOn, type Tip, tipsOf } from './tips-of.js'

/** When and why all accounts of a register number close. */
export interface Closing {
  readonly on: Temporal.PlainDate
  readonly ground: ClosureGround
  /** The deduction that brought one account to 0. */
  readonly by: Deduction
}

/**
 * Which register numbers are closed by that day, computed from the start as if nothing had been closed or annulled
 * before: with the first account that falls, or with another number of the same legal person. @source BP-4, D-7, D-15
 */
export function closingsOf(
  accounts: readonly Account[],
  on: Temporal.PlainDate,
  circumstances: Circumstances,
): ReadonlyMap<OwnershipId, Closing> {
  const own = new Map<OwnershipId, Closing>()
  for (const ownershipId of new Set(accounts.map((account) => account.ownershipId))) {
    const closing = firstClosing(
      accounts.filter((account) => account.ownershipId === ownershipId),
      circumstances,
    )
    if (closing !== null && !isLaterDay(closing.on, on)) own.set(ownershipId, closing)
  }
  return withProven(own, on, circumstances)
}

function firstClosing(accounts: readonly Account[], circumstances: Circumstances): Closing | null {
  const closings = accounts.flatMap((account) => tipsOf(account, circumstances)).flatMap(closingBy)
  return closings.toSorted(inOrder)[0] ?? null
}

function closingBy(tip: Tip): readonly Closing[] {
  const { closesOn: on, ground, deduction: by } = tip
  return on !== null && lastsOn(tip, on) ? [{ on, ground, by }] : []
}

/** The earliest first; of one day what was recorded first. */
function inOrder(one: Closing, other: Closing): number {
  return Temporal.PlainDate.compare(one.on, other.on) || one.by.position - other.by.position
}

/** As long as a proof makes another number close, or close earlier: one legal person can have many numbers. */
function withProven(
  own: ReadonlyMap<OwnershipId, Closing>,
  on: Temporal.PlainDate,
  { proofs }: Circumstances,
): ReadonlyMap<OwnershipId, Closing> {
  const closings = new Map(own)
  const proven = proofs.filter(({ provenOn }) => !isLaterDay(provenOn, on))
  const earlier = () => proven.flatMap((proof) => fallingWith(proof, closings))
  for (let found = earlier(); found.length > 0; found = earlier())
    for (const { ownershipId, closing } of found) closings.set(ownershipId, closing)
  return closings
}

function fallingWith(
  { ownershipIds, provenOn }: Proof,
  closings: ReadonlyMap<OwnershipId, Closing>,
): readonly { readonly ownershipId: OwnershipId; readonly closing: Closing }[] {
  const [one, other] = ownershipIds
  return [
    { fallen: one, ownershipId: other },
    { fallen: other, ownershipId: one },
  ].flatMap(({ fallen, ownershipId }) => {
    const closing = closings.get(fallen)
    if (closing === undefined) return []
    const derived = isLaterDay(provenOn, closing.on) ? { ...closing, on: provenOn } : closing
    const known = closings.get(ownershipId)
    return known === undefined || isLaterDay(known.on, derived.on) ? [{ ownershipId, closing: derived }] : []
  })
}
