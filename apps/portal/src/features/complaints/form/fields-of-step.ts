import { type Step, steps } from '../../../site/address.js'
import type { Answers } from './answers.js'

/** What can be refused: a text field, or the files as a whole. */
export type Field = Exclude<keyof Answers, 'key' | 'files'> | 'attachments'

const fieldsOfStep: Record<Step, readonly Field[]> = {
  category: ['categoryId', 'subcategoryId'],
  description: ['description'],
  order: ['orderNumber', 'subject', 'sellerName', 'sellerId'],
  wish: ['wish'],
  attachments: ['attachments'],
  complainant: [
    'name',
    'email',
    'telephone',
    'country',
    'street',
    'houseNumber',
    'postcode',
    'town',
    'website',
  ],
  check: [],
}

export function stepOf(field: Field): Step {
  return steps.find((step) => fieldsOfStep[step].includes(field)) ?? 'check'
}

export function fieldsOf(step: Step): readonly Field[] {
  return fieldsOfStep[step]
}

/** Where a field stands in the whole form; what has no field comes last. */
export function orderOf(field: Field | undefined): number {
  const all = steps.flatMap((step) => fieldsOfStep[step])
  return field ? all.indexOf(field) : all.length
}
