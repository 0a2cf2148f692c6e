import type { Temporal } from 'temporal-polyfill'
import {
  accepted,
  COUNTRIES,
  type Country,
  isBlank,
  parseRegisterNumber,
  parseRequiredText,
  REGISTERS,
  type Register,
  type Result,
  together,
} from '../foundation/index.js'
import { countryOf } from '../sellers/index.js'
import type { Known, RawRow } from './known.js'
import { choiceField, dayField } from './read-field.js'
import type { RowFault } from './row-fault.js'

/** A seller account with the trader behind it. @source D-15 */
export interface SellerRow {
  readonly register: Register
  readonly registerNumber: string
  /** `null` when the row does not say: a known trader keeps its name, a new one is called as its account. */
  readonly traderName: string | null
  readonly name: string
  readonly country: Country
  readonly openedOn: Temporal.PlainDate
}

const MAXIMUM_NAME = 200

/** The register, when the row does not say, is that of its label, its length or the country. @source D-15 */
export function readSellerRow(row: RawRow, known: Known): Result<SellerRow, RowFault> {
  const { register, registerNumber, name } = accountFields(row)
  const written: Register = register.ok ? register.value : 'KVK'
  const read = together({
    register,
    registerNumber,
    traderName: isBlank(row.traderName) ? accepted(null) : textField(row, 'traderName'),
    name,
    country: choiceField(row, 'country', COUNTRIES, countryOf(written)),
    openedOn: dayField(row, 'openedOn', known),
  })
  if (!read.ok) return read
  return accepted({ ...read.value, openedOn: read.value.openedOn ?? known.today })
}

/** By what an account is known. @source D-15 */
export function accountFields(row: RawRow) {
  const register = choiceField(row, 'register', REGISTERS, registerOf(row))
  const written: Register = register.ok ? register.value : 'KVK'
  return {
    register,
    registerNumber: parseRegisterNumber(written, row.registerNumber, ['registerNumber']),
    name: textField(row, 'name'),
  }
}

const textField = (row: RawRow, name: string): Result<string, RowFault> =>
  parseRequiredText(row[name], { path: [name], maximum: MAXIMUM_NAME, multiline: false })

function registerOf({ registerNumber = '', country = '' }: RawRow): Register {
  const compact = registerNumber.toUpperCase().replace(/[\s.\p{Pd}]/gu, '')
  if (/^KVK/.test(compact)) return 'KVK'
  if (/^(KBO|BCE|BTW|TVA|BE)/.test(compact)) return 'KBO'
  const digits = compact.replace(/\D/g, '').length
  if (digits === 10) return 'KBO'
  return digits === 9 && country.trim().toUpperCase() === 'BE' ? 'KBO' : 'KVK'
}
