import type { KeptFile } from '../../../components/attachments/kept-file.js'
import { newKey } from '../../../graph/new-key.js'
/** What can be answered with text; the names of the graph where it has them. */
export const textFields = [
  'categoryId',
  'subcategoryId',
  'description',
  'orderNumber',
  'subject',
  'sellerName',
  'sellerId',
  'wish',
  'name',
  'email',
  'telephone',
  'country',
  'street',
  'houseNumber',
  'postcode',
  'town',
  'website',
] as const
export type TextField = (typeof textFields)[number]

/** A form as far as it is filled in; empty text where nothing is answered yet. */
export type Answers = Readonly<Record<TextField, string>> & {
  /** Makes the form arrive once, however often it is sent: 128 random bits. */
  readonly key: string
  readonly files: readonly KeptFile[]
}

export function emptyAnswers(): Answers {
  const texts = Object.fromEntries(textFields.map((field) => [field, ''])) as Record<TextField, string>
  return { ...texts, country: 'NL', key: newKey(), files: [] }
}
