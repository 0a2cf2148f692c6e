import {
  accepted,
  type FieldPath,
  type FieldRejection,
  parseRequiredText,
  type Result,
  refused,
} from '../foundation/index.js'
import { MAXIMUM_SHORT_TEXT } from './text-limits.js'

const HIDING = new Set([
  'anoniem',
  'anonieme',
  'anonymous',
  'anonyme',
  'anonymus',
  'onbekend',
  'onbekende',
  'unknown',
])
const BESIDE_HIDING = new Set(
  'de het een the a an dhr heer mevr mw mevrouw mr mrs ms klant melder persoon gebruiker consument customer person user consumer'.split(
    ' ',
  ),
)

/**
 * A name as its bearer writes it, capitals and all; anything with a letter in it is one. A word that says
 * that somebody does not want to be known is `anonymous`. @source KP-5, D-17
 */
export function parseName(raw: string | null | undefined, path: FieldPath): Result<string, FieldRejection> {
  const name = parseRequiredText(raw, { path, maximum: MAXIMUM_SHORT_TEXT, multiline: false })
  if (!name.ok) return name
  if (!/\p{L}/u.test(name.value)) return refused({ kind: 'invalid-form', path, expected: 'name' })
  return isHiding(name.value) ? refused({ kind: 'anonymous', path }) : accepted(name.value)
}

function isHiding(name: string): boolean {
  const words =
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  return (
    words.some((word) => HIDING.has(word)) &&
    words.every((word) => HIDING.has(word) || BESIDE_HIDING.has(word))
  )
}
