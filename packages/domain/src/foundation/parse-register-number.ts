import type { FieldPath, FieldRejection } from './field-rejection.js'
import { parseRequiredText } from './parse-text.js'
import { accepted, type Result, refused } from './result.js'

/** The Dutch and the Belgian trade register. @source D-15 */
export type Register = 'KVK' | 'KBO'

export const REGISTERS: readonly Register[] = ['KVK', 'KBO']

const MAXIMUM = 40
const LABELS = {
  KVK: /^KVK(?:NUMMER|NR)?:?/,
  KBO: /^(?:KBO|BCE|BTW|TVA|ONDERNEMINGS)?(?:NUMMER|NR)?:?(?:BE)?/,
} as const

/**
 * The digits as the register writes them, 8 for KVK and 10 for KBO, with the one leading zero that
 * spreadsheets eat restored. Labels, dots, dashes and spaces are read over. @source D-15
 */
export function parseRegisterNumber(
  register: Register,
  raw: string | null | undefined,
  path: FieldPath,
): Result<string, FieldRejection> {
  const text = parseRequiredText(raw, { path, maximum: MAXIMUM, multiline: false })
  if (!text.ok) return text
  const compact = text.value.toUpperCase().replace(/[\s.\p{Pd}]/gu, '')
  const digits = compact.replace(LABELS[register], '')
  const length = register === 'KVK' ? 8 : 10
  const number = digits.length === length - 1 ? `0${digits}` : digits
  const inForm = register === 'KVK' ? isKvkNumber(number) : isKboNumber(number)
  return inForm ? accepted(number) : refused({ kind: 'invalid-form', path, expected: 'register-number' })
}

function isKvkNumber(number: string): boolean {
  return /^\d{8}$/.test(number) && Number(number) > 0
}

/** Enterprises begin with 0 or 1 (2 to 8 are establishments); the last two digits are 97 less the rest modulo 97. */
function isKboNumber(number: string): boolean {
  return (
    /^(?!0{8})[01]\d{9}$/.test(number) && 97 - (Number(number.slice(0, 8)) % 97) === Number(number.slice(8))
  )
}
