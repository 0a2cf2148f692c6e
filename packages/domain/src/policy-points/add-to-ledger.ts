import { accepted, type LedgerEntryId, type Result, refused } from '../foundation/index.js'
import { entriesOfKind } from './entries-of-kind.js'
import type { Deduction, LedgerEntry, Reopening, Restoration, Withdrawal } from './ledger-entry.js'
import type { LedgerRejection } from './ledger-rejection.js'
import { notOffsetYet } from './not-offset-yet.js'
import { standingWeight } from './standing-weight.js'

type Checked<Entry> = (entry: Entry, entries: readonly LedgerEntry[]) => LedgerRejection | null

/** The ledger of one account with one entry more, when it can stand there. */
export function addToLedger(
  entries: readonly LedgerEntry[],
  entry: LedgerEntry,
): Result<readonly LedgerEntry[], LedgerRejection> {
  const fault = faultOf(entry, entries)
  return fault === null ? accepted([...entries, entry]) : refused(fault)
}

function faultOf(entry: LedgerEntry, entries: readonly LedgerEntry[]): LedgerRejection | null {
  const isOpened = entries.some(({ kind }) => kind === 'OPENING')
  if (isOpened !== (entry.kind !== 'OPENING')) return { kind: isOpened ? 'opened-already' : 'not-opened-yet' }
  if ('points' in entry && !isWhole(entry.points)) return { kind: 'not-whole-points', points: entry.points }
  if (entry.kind === 'DEDUCTION') return faultOfDeduction(entry, entries)
  if (entry.kind === 'RESTORATION') return faultOfOffset(entry, entries)
  if (entry.kind === 'WITHDRAWAL') return faultOfWithdrawal(entry, entries)
  if (entry.kind === 'CLOSURE')
    return standingClosures(entries).length > 0 ? { kind: 'closed-already' } : null
  return entry.kind === 'REOPENING' ? faultOfReopening(entry, entries) : null
}

const isWhole = (points: number) => Number.isSafeInteger(points) && points >= 0

/** Of one violation an account has one deduction that stands. */
const faultOfDeduction: Checked<Deduction> = ({ violationId }, entries) => {
  const same = entriesOfKind(entries, 'DEDUCTION').find(
    (other) => other.violationId === violationId && standingWeight(other, entries) > 0,
  )
  return same === undefined ? null : { kind: 'deducted-already', id: same.id }
}

const faultOfOffset: Checked<Restoration | Withdrawal> = ({ offsetsId, points }, entries) => {
  const deduction = entriesOfKind(entries, 'DEDUCTION').find(({ id }) => id === offsetsId)
  if (deduction === undefined) return { kind: 'names-nothing', id: offsetsId }
  const left = notOffsetYet(deduction, entries)
  return points > left ? { kind: 'offsets-too-much', left } : null
}

const faultOfWithdrawal: Checked<Withdrawal> = (entry, entries) =>
  isWhole(entry.lowersTo)
    ? faultOfOffset(entry, entries)
    : { kind: 'not-whole-points', points: entry.lowersTo }

const faultOfReopening: Checked<Reopening> = ({ annulsId }, entries) => {
  if (!entriesOfKind(entries, 'CLOSURE').some(({ id }) => id === annulsId))
    return { kind: 'names-nothing', id: annulsId }
  return standingClosures(entries).includes(annulsId) ? null : { kind: 'annulled-already' }
}

function standingClosures(entries: readonly LedgerEntry[]): readonly LedgerEntryId[] {
  const annulled = entriesOfKind(entries, 'REOPENING').map(({ annulsId }) => annulsId)
  return entriesOfKind(entries, 'CLOSURE')
    .map(({ id }) => id)
    .filter((id) => !annulled.includes(id))
}
