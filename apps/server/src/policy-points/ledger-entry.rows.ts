import type {
  HandlerId,
  LedgerEntryId,
  LinkId,
  SellerId,
  TraderId,
  ViolationId,
} from '@waarborg/domain/foundation'
import type {
  ChainedEntry,
  Closure,
  Deduction,
  DeductionOrigin,
  LedgerEntry,
  LedgerEntryKind,
} from '@waarborg/domain/policy-points'
import { Temporal } from 'temporal-polyfill'

/** One row of `policy_ledger_entry`, as JSON tells it; what an entry of its kind does not have is null. */
export interface LedgerEntryRow {
  readonly id: LedgerEntryId
  readonly position: number
  readonly sellerId: SellerId
  readonly kind: LedgerEntryKind
  readonly effectiveOn: string
  readonly recordedAt: string
  readonly policyVersion: number
  readonly actorId: HandlerId | null
  readonly reason: string
  readonly points: number | null
  readonly violationId: ViolationId | null
  readonly deedOn: string | null
  readonly reach: Deduction['reach'] | null
  readonly origin: DeductionOrigin['kind'] | null
  readonly originId: string | null
  readonly returnsOn: string | null
  readonly urgentGround: Deduction['ground']
  readonly offsetsId: LedgerEntryId | null
  readonly lowersTo: number | null
  readonly closureGround: Closure['ground'] | null
  readonly byId: LedgerEntryId | null
  readonly annulsId: LedgerEntryId | null
  readonly previousHash: string
  readonly hash: string
}

export const LEDGER_COLUMNS = `e.id, e.position, e.seller_id as "sellerId", e.kind, e.effective_on::text as "effectiveOn",
  to_char(e.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "recordedAt",
  e.policy_version as "policyVersion", e.actor_id as "actorId", e.reason, e.points, e.violation_id as "violationId",
  e.deed_on::text as "deedOn", e.reach, e.origin, e.origin_id as "originId", e.returns_on::text as "returnsOn",
  e.urgent_ground as "urgentGround", e.offsets_id as "offsetsId", e.lowers_to as "lowersTo",
  e.closure_ground as "closureGround", e.by_id as "byId", e.annuls_id as "annulsId",
  encode(e.previous_hash, 'hex') as "previousHash", encode(e.hash, 'hex') as hash`

const day = (text: string | null) => Temporal.PlainDate.from(text ?? '')

/** The entry with its place in the chain. */
export function toChained(row: LedgerEntryRow): ChainedEntry {
  const { previousHash, hash } = row
  return { entry: toEntry(row), previousHash, hash }
}

function toEntry(row: LedgerEntryRow): LedgerEntry {
  const { id, position, sellerId, policyVersion, actorId, reason } = row
  const effectiveOn = day(row.effectiveOn)
  const recordedAt = Temporal.Instant.from(row.recordedAt)
  const recorded = { id, position, sellerId, effectiveOn, recordedAt, policyVersion, actorId, reason }
  const points = row.points ?? 0
  switch (row.kind) {
    case 'OPENING':
      return { ...recorded, kind: row.kind, points }
    case 'DEDUCTION':
      return { ...recorded, kind: row.kind, points, ...toDeduction(row) }
    case 'RESTORATION':
      return { ...recorded, kind: row.kind, points, offsetsId: row.offsetsId as LedgerEntryId }
    case 'WITHDRAWAL':
      return {
        ...recorded,
        kind: row.kind,
        points,
        offsetsId: row.offsetsId as LedgerEntryId,
        lowersTo: row.lowersTo ?? 0,
      }
    case 'CLOSURE':
      return {
        ...recorded,
        kind: row.kind,
        ground: row.closureGround as Closure['ground'],
        byId: row.byId as LedgerEntryId,
      }
    case 'REOPENING':
      return { ...recorded, kind: row.kind, annulsId: row.annulsId as LedgerEntryId }
  }
}

function toDeduction(row: LedgerEntryRow) {
  return {
    violationId: row.violationId as ViolationId,
    deedOn: day(row.deedOn),
    reach: row.reach as Deduction['reach'],
    origin: toOrigin(row),
    returnsOn: day(row.returnsOn),
    ground: row.urgentGround,
  }
}

function toOrigin({ origin, originId }: LedgerEntryRow): DeductionOrigin {
  if (origin === 'LINK') return { kind: origin, linkId: originId as LinkId }
  return origin === 'COPY' ? { kind: origin, ofId: originId as LedgerEntryId } : { kind: 'BOOKING' }
}

/** The row for a table of one trader. */
export function toLedgerRow({ entry, previousHash, hash }: ChainedEntry, traderId: TraderId) {
  const { id, position, sellerId, kind, effectiveOn, recordedAt, policyVersion, actorId, reason } = entry
  const deduction = entry.kind === 'DEDUCTION' ? entry : null
  return {
    id,
    traderId,
    position,
    sellerId,
    kind,
    effectiveOn,
    recordedAt,
    policyVersion,
    actorId,
    reason,
    points: 'points' in entry ? entry.points : null,
    violationId: deduction?.violationId ?? null,
    deedOn: deduction?.deedOn ?? null,
    reach: deduction?.reach ?? null,
    origin: deduction?.origin.kind ?? null,
    originId: deduction === null ? null : originIdOf(deduction.origin),
    returnsOn: deduction?.returnsOn ?? null,
    urgentGround: deduction?.ground ?? null,
    offsetsId: 'offsetsId' in entry ? entry.offsetsId : null,
    lowersTo: entry.kind === 'WITHDRAWAL' ? entry.lowersTo : null,
    closureGround: entry.kind === 'CLOSURE' ? entry.ground : null,
    byId: entry.kind === 'CLOSURE' ? entry.byId : null,
    annulsId: entry.kind === 'REOPENING' ? entry.annulsId : null,
    previousHash: Buffer.from(previousHash, 'hex'),
    hash: Buffer.from(hash, 'hex'),
  }
}

function originIdOf(origin: DeductionOrigin): string | null {
  if (origin.kind === 'LINK') return origin.linkId
  return origin.kind === 'COPY' ? origin.ofId : null
}
