import type { Temporal } from 'temporal-polyfill'
import {
  type Channel,
  MAXIMUM_SHORT_TEXT,
  mustBeReceivedByNow,
  parseOrderNumber,
} from '../complaints/index.js'
import {
  accepted,
  type CategoryId,
  type FieldPath,
  type HandlerId,
  type Result,
  refused,
  type SafetySignalId,
  type SellerId,
  together,
} from '../foundation/index.js'
import { parseRequiredTextWithoutContact, parseTextWithoutContact } from './parse-text-without-contact.js'
import { MAXIMUM_DANGER, type SafetySignal } from './safety-signal.js'
import type { SafetySignalRejection } from './safety-signal-rejection.js'

/** What is told of a danger, as somebody typed it; nothing in it is about a person. */
export interface RawSignal {
  readonly danger?: string | null | undefined
  readonly product?: string | null | undefined
  readonly orderNumber?: string | null | undefined
  readonly sellerId?: SellerId | null | undefined
  readonly sellerName?: string | null | undefined
  readonly categoryId?: CategoryId | null | undefined
}

interface RecordingFacts {
  readonly id: SafetySignalId
  readonly channel: Channel
  readonly receivedAt: Temporal.Instant
  readonly at: Temporal.Instant
  /** Null where it was left on the public page. */
  readonly by: HandlerId | null
}

/** That there is a new one: ids and choices, never its text. */
export interface SignalRecorded {
  readonly kind: 'safety-signal-recorded'
  readonly channel: Channel
  readonly sellerId: SellerId | null
  readonly categoryId: CategoryId | null
}

export interface RecordingOutcome {
  readonly signal: SafetySignal
  readonly facts: readonly [SignalRecorded]
}

/** Keeps what is dangerous and no trace of who told it; whether its ids exist is for whoever has them. @source D-17 */
export function recordSignal(
  raw: RawSignal,
  { id, channel, receivedAt, at, by }: RecordingFacts,
): Result<RecordingOutcome, SafetySignalRejection> {
  const misdated = mustBeReceivedByNow({ receivedAt, registeredAt: at })
  const read = together({
    receivedAt: misdated.length > 0 ? refused(...misdated) : accepted(receivedAt),
    danger: parseRequiredTextWithoutContact(raw.danger, {
      path: ['danger'],
      maximum: MAXIMUM_DANGER,
      multiline: true,
    }),
    product: parseTextWithoutContact(raw.product, lineAt(['product'])),
    orderNumber: parseOrderNumber(raw.orderNumber, ['orderNumber']),
    sellerName: parseTextWithoutContact(raw.sellerName, lineAt(['sellerName'])),
  })
  if (!read.ok) return read
  const { sellerId = null, categoryId = null } = raw
  const signal: SafetySignal = {
    ...read.value,
    id,
    sellerId,
    categoryId,
    channel,
    recordedAt: at,
    recordedById: by,
    handling: null,
    version: 1,
  }
  return accepted({ signal, facts: [{ kind: 'safety-signal-recorded', channel, sellerId, categoryId }] })
}

const lineAt = (path: FieldPath) => ({ path, maximum: MAXIMUM_SHORT_TEXT, multiline: false })
