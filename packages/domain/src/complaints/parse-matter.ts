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

function parseParts<Description extends string | null>(
  raw: RawMatter,
  path: FieldPath,
  parseDescription: (raw: string | null | undefined, rules: TextRules) => Result<Description, FieldRejection>,
) {
  const line = (name: string) => ({ path: [...path, name], maximum: MAXIMUM_SHORT_TEXT, multiline: false })
  const lines = (name: string, maximum: number) => ({ path: [...path, name], maximum, multiline: true })
  const category: Result<CategoryId, FieldRejection> = raw.categoryId
    ? accepted(raw.categoryId)
    : refused({ kind: 'required', path: [...path, 'categoryId'] })
  return together({
    categoryId: category,
    subject: parseText(raw.subject, line('subject')),
    description: parseDescription(raw.description, lines('description', MAXIMUM_DESCRIPTION)),
    wish: parseText(raw.wish, lines('wish', MAXIMUM_WISH)),
    orderNumber: parseOrderNumber(raw.orderNumber, [...path, 'orderNumber']),
    sellerId: accepted(raw.sellerId ?? null),
    sellerName: parseText(raw.sellerName, line('sellerName')),
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
