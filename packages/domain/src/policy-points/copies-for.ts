import { civilDateOf } from '../foundation/index.js'
import type { Account } from './account.js'
import { cameByLink, placed } from './came-by-link.js'
import type { Circumstances } from './circumstances.js'
import type { Deduction } from './ledger-entry.js'
import { linkBetween } from './link-between.js'
import { oncePerViolation } from './once-per-violation.js'
import { recorded } from './recorded.js'
import type { Recording } from './recording.js'
import { stillToReturn } from './still-to-return.js'

interface CopyingFacts {
  /** All accounts of the register number and of those related to it. */
  readonly others: readonly Account[]
  readonly circumstances: Pick<Circumstances, 'links'>
  readonly recording: Recording
}

/**
 * What a new account takes along: what runs on others of its register number and reached beyond one account, and
 * all that runs on one in the same country that was left by choice. Each with the date it has. @source OS-1, OS-5
 */
export function copiesFor(
  opened: Omit<Account, 'entries'>,
  { others, circumstances, recording }: CopyingFacts,
): readonly Deduction[] {
  const on = civilDateOf(recording.at)
  const among = { links: circumstances.links, all: placed(others) }
  const running = others.flatMap((other) =>
    stillToReturn(other.entries, on).filter(({ deduction }) =>
      comesAlong({ deduction, account: other }, opened, among),
    ),
  )
  return oncePerViolation(running).map(({ deduction, points }) => ({
    ...deduction,
    ...recorded(opened.sellerId, on, recording),
    origin: { kind: 'COPY', ofId: deduction.id },
    points,
  }))
}

type Opened = Omit<Account, 'entries'>
type Among = Parameters<typeof cameByLink>[2]

function comesAlong(
  { deduction, account: other }: { readonly deduction: Deduction; readonly account: Account },
  opened: Opened,
  among: Among,
): boolean {
  const isOwn = other.ownershipId === opened.ownershipId
  if (isOwn && wasLeftFor(other, opened)) return true
  if (deduction.reach === 'ACCOUNT') return false
  return isOwn || isRelated({ deduction, account: other }, opened, among)
}

function wasLeftFor({ leftOn, country }: Account, opened: Opened): boolean {
  return leftOn !== null && country === opened.country
}

/** What came by a link itself goes no further by another. */
function isRelated(placed: Parameters<typeof cameByLink>[0], opened: Opened, among: Among): boolean {
  const { reach, deedOn } = placed.deduction
  const { links } = among
  return (
    reach === 'REGISTER_NUMBER_AND_RELATED' &&
    linkBetween([placed.account.ownershipId, opened.ownershipId], links, deedOn) !== undefined &&
    !cameByLink(
      placed,
      links.map(({ linkId }) => linkId),
      among,
    )
  )
}
