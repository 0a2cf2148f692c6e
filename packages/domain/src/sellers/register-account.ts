import type { Temporal } from 'temporal-polyfill'
import {
  accepted,
  type Country,
  type FieldRejection,
  isBlank,
  isEarlierDay,
  isLaterDay,
  parseRegisterNumber,
  parseRequiredText,
  type Register,
  type Result,
  refused,
  together,
} from '../foundation/index.js'
import type { RegistrationRejection } from './registration-rejection.js'
import { type RegistrationSignalKind, signalOf } from './registration-signal.js'

const LONGEST_NAME = 200

export interface AccountForm {
  readonly register: Register
  /** In any spelling. */
  readonly registerNumber: string
  /** Needed of a trader that is not known; a known one keeps its name. */
  readonly traderName?: string | null | undefined
  readonly name: string
  readonly country: Country
  readonly openedOn: Temporal.PlainDate
}

export interface ReadAccount {
  readonly register: Register
  readonly registerNumber: string
  readonly traderName: string | null
  readonly name: string
  readonly country: Country
  readonly openedOn: Temporal.PlainDate
}

interface Days {
  readonly today: Temporal.PlainDate
  /** The day on which the office's first policy began. */
  readonly policySince: Temporal.PlainDate
}

/** An account as the form has it, or every fault of the form at once. @source D-15 */
export function readAccount(form: AccountForm, days: Days): Result<ReadAccount, RegistrationRejection> {
  const read = together({
    registerNumber: parseRegisterNumber(form.register, form.registerNumber, ['registerNumber']),
    traderName: isBlank(form.traderName) ? accepted(null) : readName(form.traderName, 'traderName'),
    name: readName(form.name, 'name'),
    openedOn: readOpening(form.openedOn, days),
  })
  return read.ok ? accepted({ register: form.register, country: form.country, ...read.value }) : read
}

const readName = (raw: string | null | undefined, field: string): Result<string, FieldRejection> =>
  parseRequiredText(raw, { path: [field], maximum: LONGEST_NAME, multiline: false })

function readOpening(
  openedOn: Temporal.PlainDate,
  { today, policySince }: Days,
): Result<Temporal.PlainDate, RegistrationRejection> {
  const path = ['openedOn']
  if (isLaterDay(openedOn, today)) return refused({ kind: 'in-the-future', path })
  const isBefore = isEarlierDay(openedOn, policySince)
  return isBefore ? refused({ kind: 'before-the-policy', path, from: policySince }) : accepted(openedOn)
}

/** An account of the present owner of the number that is used: neither left nor closed. */
export interface UsedAccount {
  readonly name: string
  readonly country: Country
}

export interface KnownTrader {
  readonly blockedOn: Temporal.PlainDate | null
  readonly used: readonly UsedAccount[]
}

/**
 * Whether the account is opened, and what is then noticed. On a blocked number none is, however the number was
 * written.
 * @source BP-5, OS-1
 */
export function registerAccount(
  { name, country, traderName }: Pick<ReadAccount, 'name' | 'country' | 'traderName'>,
  trader: KnownTrader | null,
): Result<RegistrationSignalKind | null, RegistrationRejection> {
  if (trader === null)
    return traderName === null ? refused({ kind: 'required', path: ['traderName'] }) : accepted(null)
  const { blockedOn, used } = trader
  if (blockedOn !== null)
    return refused({ kind: 'number-blocked', path: ['registerNumber'], since: blockedOn })
  const isTaken = used.some((other) => other.name.toLowerCase() === name.toLowerCase())
  return isTaken ? refused({ kind: 'name-taken', path: ['name'] }) : accepted(signalOf(country, used))
}
