import type { Temporal } from 'temporal-polyfill'
import { isEarlierDay, isLaterDay, type OwnershipId } from '../foundation/index.js'
import type { Link } from './circumstances.js'

/** Whether the numbers were related on that day. */
export function heldOn({ sinceOn, untilOn }: Link, on: Temporal.PlainDate): boolean {
  return !isLaterDay(sinceOn, on) && (untilOn === null || isEarlierDay(on, untilOn))
}

/** The link by which two numbers were related on that day. */
export function linkBetween(
  [one, other]: readonly [OwnershipId, OwnershipId],
  links: readonly Link[],
  on: Temporal.PlainDate,
): Link | undefined {
  return links.find((link) => joins(link, [one, other]) && heldOn(link, on))
}

/** Whether it is of these two numbers, whichever is named first. */
export function joins(
  { ownershipIds }: Pick<Link, 'ownershipIds'>,
  [one, other]: readonly [OwnershipId, OwnershipId],
): boolean {
  return one !== other && ownershipIds.includes(one) && ownershipIds.includes(other)
}
