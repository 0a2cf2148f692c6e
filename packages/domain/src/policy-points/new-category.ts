import {
  accepted,
  type FieldPath,
  type FieldRejection,
  parseRequiredText,
  type Result,
  refused,
  together,
} from '../foundation/index.js'

/** A category that no version has named before. @source BP-1, D-14 */
export interface NewCategory {
  /** Capitals, digits and dashes; no other category has it. */
  readonly code: string
  readonly nameNl: string
  readonly nameEn: string
}

export type NewCategoryFault = FieldRejection | { readonly kind: 'code-taken'; readonly path: FieldPath }

const CODE = /^[A-Z][A-Z0-9-]{1,19}$/
/** Of a name, in code points. */
const LONGEST_NAME = 80

interface CategoryPlace {
  readonly path: FieldPath
  /** The codes that other categories have. */
  readonly taken: ReadonlySet<string>
}

/** A category as somebody wrote it, with its names tidied and its code in capitals; or all that is wrong with it. */
export function parseNewCategory(
  { code, nameNl, nameEn }: NewCategory,
  { path, taken }: CategoryPlace,
): Result<NewCategory, NewCategoryFault> {
  const name = (raw: string, field: string) =>
    parseRequiredText(raw, { path: [...path, field], maximum: LONGEST_NAME, multiline: false })
  return together({
    code: parseCode(code, { path: [...path, 'code'], taken }),
    nameNl: name(nameNl, 'nameNl'),
    nameEn: name(nameEn, 'nameEn'),
  })
}

function parseCode(raw: string, { path, taken }: CategoryPlace): Result<string, NewCategoryFault> {
  const code = raw.trim().toUpperCase()
  if (code === '') return refused({ kind: 'required', path })
  if (!CODE.test(code)) return refused({ kind: 'invalid-form', path, expected: 'category-code' })
  return taken.has(code) ? refused({ kind: 'code-taken', path }) : accepted(code)
}
