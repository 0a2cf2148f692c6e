import type { Words } from '../../../words/words.js'
import type { Answers } from './answers.js'
import type { Field } from './fields-of-step.js'

/** What a field is called on its page and in messages about it. */
export function labelOf(field: Field, words: Words, country: Answers['country']): string {
  const { order, complainant, check } = words.form
  const labels: Record<Field, string> = {
    categoryId: check.category,
    subcategoryId: check.category,
    description: check.story,
    orderNumber: order.orderNumber,
    subject: order.subject,
    sellerName: order.seller,
    sellerId: order.seller,
    wish: check.wish,
    attachments: check.files,
    name: complainant.name,
    email: complainant.email,
    telephone: complainant.telephone,
    country: complainant.country,
    street: complainant.street,
    houseNumber: complainant.houseNumber,
    postcode: complainant.postcode,
    website: complainant.website,
    town: country === 'BE' ? complainant.town.BE : complainant.town.NL,
  }
  return labels[field]
}
