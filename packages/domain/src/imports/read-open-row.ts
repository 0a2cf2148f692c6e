import type { Temporal } from 'temporal-polyfill'
import {
  CHANNELS,
  type Channel,
  type Complainant,
  LOCALES,
  type Locale,
  type Matter,
  mustBeReceivedByNow,
  parseComplainant,
  parseMatter,
  SEVERITIES,
  type Severity,
} from '../complaints/index.js'
import {
  accepted,
  type CategoryId,
  type HandlerId,
  isBlank,
  type Result,
  refused,
  together,
} from '../foundation/index.js'
import { type Known, type RawRow, SEVERAL } from './known.js'
import { readMoment } from './read-day.js'
import { categoryField, choiceField } from './read-field.js'
import { externalIdField, sellerNamed } from './read-history-row.js'
import { readYesNo } from './read-yes-no.js'
import type { RowFault } from './row-fault.js'

/** An open complaint of the office itself, as it stood in another system. */
export interface OpenRow {
  readonly externalId: string
  /** When it first reached the firm; of a day without a time, its first moment. @source KM-20 */
  readonly receivedAt: Temporal.Instant
  readonly channel: Channel
  readonly severity: Severity
  readonly locale: Locale
  readonly matter: Matter
  readonly complainant: Complainant
  readonly checked: boolean
  readonly receiverId: HandlerId | null
  readonly handlerId: HandlerId | null
}

/**
 * An open complaint with everything that one needs: somebody who can be reached, a category that is in use, and what
 * it is about; all faults of the row at once. @source KP-5, KM-7, KM-8, KM-20
 */
export function readOpenRow(row: RawRow, known: Known): Result<OpenRow, RowFault> {
  const category = categoryField(row, known)
  const read = together({
    externalId: externalIdField(row),
    receivedAt: momentField(row, known),
    category,
    channel: choiceField(row, 'channel', CHANNELS, 'LETTER'),
    severity: choiceField(row, 'severity', SEVERITIES, 'NORMAL'),
    locale: choiceField(row, 'language', LOCALES, 'NL'),
    matter: parseMatter(
      {
        ...row,
        categoryId: category.ok ? category.value : ('-' as CategoryId),
        sellerId: sellerNamed(row.sellerName, known),
      },
      [],
    ),
    complainant: parseComplainant(row, 'reachable', []),
    checked: yesNoField(row, 'checked'),
    receiverId: handlerField(row, 'receiver', known),
    handlerId: handlerField(row, 'handler', known),
  })
  if (!read.ok) return read
  const { category: _, ...open } = read.value
  return accepted(open)
}

function momentField(row: RawRow, { now }: Known): Result<Temporal.Instant, RowFault> {
  const path = ['receivedAt']
  const raw = row.receivedAt
  if (isBlank(raw)) return refused({ kind: 'required', path })
  const receivedAt = readMoment(raw ?? '')
  if (receivedAt === null) return refused({ kind: 'not-a-moment', path })
  const misdated = mustBeReceivedByNow({ receivedAt, registeredAt: now })
  return misdated.length > 0 ? refused(...misdated) : accepted(receivedAt)
}

function yesNoField(row: RawRow, name: string): Result<boolean, RowFault> {
  const answer = readYesNo(row[name] ?? '')
  return answer === null ? refused({ kind: 'not-yes-or-no', path: [name] }) : accepted(answer)
}

/** Somebody of the staff, by e-mail address or by name; `null` when the row names nobody. */
function handlerField(row: RawRow, name: string, { handlers }: Known): Result<HandlerId | null, RowFault> {
  const named = row[name]
  if (isBlank(named)) return accepted(null)
  const handler = handlers.get((named ?? '').trim().toLowerCase())
  if (handler === SEVERAL) return refused({ kind: 'ambiguous', path: [name] })
  return handler === undefined
    ? refused({ kind: 'unknown', path: [name], noun: 'handler' })
    : accepted(handler)
}
