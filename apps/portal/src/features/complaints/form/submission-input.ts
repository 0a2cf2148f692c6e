import type { SubmitComplaintInput } from '@waarborg/schema/portal'
import type { UiLocale } from '@waarborg/ui'
import type { Answers } from './answers.js'

/** Control characters come along with text copied from other programs and mean nothing to anybody. */
const UNREADABLE = /(?![\t\n\r])[\p{Cc}\p{Cs}]/gu

/** The answers as the graph takes them. A seller that was chosen goes by its id, one that was typed by its name. */
export function submissionInput(answers: Answers, locale: UiLocale): SubmitComplaintInput {
  const text = (value: string) => value.replace(UNREADABLE, '').trim()
  const textOrNothing = (value: string) => text(value) || null
  return {
    locale: locale === 'en' ? 'EN' : 'NL',
    categoryId: answers.subcategoryId || answers.categoryId,
    subject: textOrNothing(answers.subject),
    description: text(answers.description),
    wish: textOrNothing(answers.wish),
    orderNumber: textOrNothing(answers.orderNumber),
    sellerId: answers.sellerId || null,
    sellerName: answers.sellerId ? null : textOrNothing(answers.sellerName),
    complainant: {
      name: text(answers.name),
      street: text(answers.street),
      houseNumber: text(answers.houseNumber),
      postcode: text(answers.postcode),
      town: text(answers.town),
      country: answers.country === 'BE' ? 'BE' : 'NL',
      telephone: text(answers.telephone),
      email: text(answers.email),
    },
    attachments: answers.files.map(({ ticket }) => ticket),
    website: textOrNothing(answers.website),
    idempotencyKey: answers.key,
  }
}
