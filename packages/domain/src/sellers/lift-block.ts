import type { Temporal } from 'temporal-polyfill'
import {
  accepted,
  type FieldPath,
  type FieldRejection,
  type HandlerId,
  parseRequiredText,
  type Result,
  refused,
  together,
} from '../foundation/index.js'

/** The only two ways out beside the undoing of what closed the accounts. @source D-7 */
export type LiftGround = 'CHANGE_OF_OWNERSHIP' | 'JUDGMENT'

export const LIFT_GROUNDS: readonly LiftGround[] = ['CHANGE_OF_OWNERSHIP', 'JUDGMENT']

export interface LiftForm {
  readonly ground: LiftGround
  readonly reason: string
  /** What shows it, in words. */
  readonly evidence: string
}

/** A register number on which no account can be opened. */
export interface RegisterBlock {
  /** Null when it no longer is blocked. */
  readonly blockedOn: Temporal.PlainDate | null
  /** Who asked for the lifting that waits for a second person; null when nobody did. */
  readonly askedById: HandlerId | null
}

export type LiftRejection =
  | FieldRejection
  | { readonly kind: 'not-blocked' | 'lift-asked-already' | 'no-lift-asked'; readonly path: FieldPath }
  | { readonly kind: 'second-person-is-another'; readonly path: FieldPath }

const LONGEST = 2_000
const path = ['blockId']

/** Somebody asks for a block to be lifted, with what proves why; a second person decides. @source D-7, D-19 */
export function askLift(block: RegisterBlock, form: LiftForm): Result<LiftForm, LiftRejection> {
  const read = together({
    blocked: isBlocked(block),
    asked: block.askedById === null ? accepted(null) : refused({ kind: 'lift-asked-already', path } as const),
    reason: readText(form.reason, 'reason'),
    evidence: readText(form.evidence, 'evidence'),
  })
  if (!read.ok) return read
  const { reason, evidence } = read.value
  return accepted({ ground: form.ground, reason, evidence })
}

/** A second person agrees: the number is open, to an owner who inherits nothing. @source D-7, D-19 */
export function confirmLift(block: RegisterBlock, byId: HandlerId): Result<null, LiftRejection> {
  const open = isOpen(block)
  if (!open.ok) return open
  return block.askedById === byId ? refused({ kind: 'second-person-is-another', path }) : accepted(null)
}

/** Somebody does not agree, or who asked takes it back: the number stays blocked. */
export function declineLift(block: RegisterBlock, reason: string): Result<string, LiftRejection> {
  const read = together({ asked: isOpen(block), reason: readText(reason, 'reason') })
  return read.ok ? accepted(read.value.reason) : read
}

const isBlocked = ({ blockedOn }: RegisterBlock): Result<null, LiftRejection> =>
  blockedOn === null ? refused({ kind: 'not-blocked', path }) : accepted(null)

/** Somebody asked, and it still matters. */
function isOpen(block: RegisterBlock): Result<null, LiftRejection> {
  const blocked = isBlocked(block)
  if (!blocked.ok) return blocked
  return block.askedById === null ? refused({ kind: 'no-lift-asked', path }) : accepted(null)
}

const readText = (raw: string, field: string): Result<string, FieldRejection> =>
  parseRequiredText(raw, { path: [field], maximum: LONGEST, multiline: true })
