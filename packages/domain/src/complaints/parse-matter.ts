import {
  accepted,
  type CategoryId,
  type FieldPath,
  type FieldRejection,
  parseRequiredText,
  parseText,
  type Result,
  refused,
  type SellerId,
  type TextRules,
  together,
} from '../foundation/index.js'
import type { ImportedComplaint } from './imported-complaint.js'
import type { Matter } from './matter.js'
import { MAXIMUM_DESCRIPTION, MAXIMUM_ORDER_NUMBER, MAXIMUM_SHORT_TEXT, MAXIMUM_WISH } from './text-limits.js'

export interface RawMatter {
  readonly categoryId?: CategoryId | null | undefined
  readonly subject?: string | null | undefined
  readonly description?: string | null | undefined
  readonly wish?: string | null | undefined
  readonly orderNumber?: string | null | undefined
  readonly sellerId?: SellerId | null | undefined
  readonly sellerName?: string | null | undefined
}

/** Category and description are required; whether the ids exist is for whoever has them. @source KM-7, KM-8 */
export function parseMatter(raw: RawMatter, path: FieldPath): Result<Matter, FieldRejection> {
  return parseParts(raw, path, parseRequiredText)
}

/** As `parseMatter`, where the source may have withheld the description. */
export function parseImportedMatter(
  raw: RawMatter,
  path: FieldPath,
): Result<ImportedComplaint['matter'], FieldRejection> {
  return parseParts(raw, path, parseText)
}

const rulesBelow = (path: FieldPath) => {
  const line = (name: string): TextRules => ({
    path: [...path, name],
    maximum: MAXIMUM_SHORT_TEXT,
    multiline: false,
  })
  return {
    category: [...path, 'categoryId'],
    subject: line('subject'),
    description: { path: [...path, 'description'], maximum: MAXIMUM_DESCRIPTION, multiline: true },
    wish: { path: [...path, 'wish'], maximum: MAXIMUM_WISH, multiline: true },
    orderNumber: [...path, 'orderNumber'],
    sellerName: line('sellerName'),
  }
}

const OF_A_WHOLE_FORM = rulesBelow([])

function parseParts<Description extends string | null>(
  raw: RawMatter,
  path: FieldPath,
  parseDescription: (raw: string | null | undefined, rules: TextRules) => Result<Description, FieldRejection>,
) {
  const rules = path.length === 0 ? OF_A_WHOLE_FORM : rulesBelow(path)
  const category: Result<CategoryId, FieldRejection> = raw.categoryId
    ? accepted(raw.categoryId)
    : refused({ kind: 'required', path: rules.category })
  return together({
    categoryId: category,
    subject: parseText(raw.subject, rules.subject),
    description: parseDescription(raw.description, rules.description),
    wish: parseText(raw.wish, rules.wish),
    orderNumber: parseOrderNumber(raw.orderNumber, rules.orderNumber),
    sellerId: accepted(raw.sellerId ?? null),
    sellerName: parseText(raw.sellerName, rules.sellerName),
  })
}

/** Letters, digits, dashes and dots; spaces and a leading `#` are read over. */
export function parseOrderNumber(
  raw: string | null | undefined,
  path: FieldPath,
): Result<string | null, FieldRejection> {
  const text = parseText(raw?.replace(/^\s*#|[ \u00a0]/g, ''), {
    path,
    maximum: MAXIMUM_ORDER_NUMBER,
    multiline: false,
  })
  if (!text.ok || text.value === null || /^[\p{L}\p{N}.-]+$/u.test(text.value)) return text
  return refused({ kind: 'invalid-form', path, expected: 'order-number' })
}
