import {
  type Country,
  type FieldPath,
  type FieldRejection,
  parseRegisterNumber,
  parseRequiredText,
  type Register,
  type Result,
  together,
} from '../foundation/index.js'

/** Who stands behind seller accounts: a number in a trade register, kept with its leading zeros. @source D-15 */
export interface Trader {
  readonly register: Register
  readonly registerNumber: string
  readonly name: string
  readonly country: Country
}

interface RawTrader {
  readonly register: Register
  readonly registerNumber: string | null
  readonly name: string | null
}

export function parseTrader(raw: RawTrader, path: FieldPath): Result<Trader, FieldRejection> {
  const parsed = together({
    registerNumber: parseRegisterNumber(raw.register, raw.registerNumber, [...path, 'registerNumber']),
    name: parseRequiredText(raw.name, { path: [...path, 'name'], maximum: 200, multiline: false }),
  })
  if (!parsed.ok) return parsed
  return { ok: true, value: { ...parsed.value, register: raw.register, country: countryOf(raw.register) } }
}

/** The country whose register it is. @source D-15 */
export function countryOf(register: Register): Country {
  return register === 'KVK' ? 'NL' : 'BE'
}

type Registration = Pick<Trader, 'register' | 'registerNumber'>

/** Same register and same number: the accounts of one trader, and never across registers. @source D-15 */
export function isSameTrader(one: Registration, other: Registration): boolean {
  return one.register === other.register && one.registerNumber === other.registerNumber
}
