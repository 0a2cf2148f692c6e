import type { Step } from '../../../site/address.js'
import type { FormOptions } from '../../../site/use-form-options.js'
import type { Words } from '../../../words/words.js'
import type { Answers } from './answers.js'
import type { PendingUpload } from './attachments/pending-upload.js'
import { checkComplainant } from './check-complainant.js'
import { countCharacters } from './count-characters.js'
import type { Field } from './fields-of-step.js'

export interface Fault {
  readonly field: Field
  readonly message: string
}

export interface CheckFacts {
  readonly answers: Answers
  readonly options: FormOptions
  readonly words: Words
  readonly uploads: readonly PendingUpload[]
}

const checks: Record<Step, (facts: CheckFacts) => Fault[]> = {
  category: ({ answers, options, words }) =>
    options.categories.some(({ id }) => id === answers.categoryId)
      ? []
      : [{ field: 'categoryId', message: words.faults.categoryId.required }],
  description: ({ answers, options, words }) =>
    answers.description.trim() === ''
      ? [{ field: 'description', message: words.faults.description.required }]
      : tooLong(answers, words, options.maximumDescriptionLength, [['description', words.form.check.story]]),
  order: ({ answers, options, words }) =>
    tooLong(answers, words, options.maximumShortTextLength, [
      ['orderNumber', words.form.order.orderNumber],
      ['subject', words.form.order.subject],
      ['sellerName', words.form.order.seller],
    ]),
  wish: ({ answers, options, words }) =>
    tooLong(answers, words, options.maximumDescriptionLength, [['wish', words.form.check.wish]]),
  attachments: ({ uploads, words }) =>
    uploads
      .filter(({ state }) => state !== 'refused')
      .map(({ name, state }) => ({
        field: 'attachments',
        message:
          state === 'sending'
            ? words.faults.attachments.sending(name)
            : words.faults.attachments.unsent(name),
      })),
  complainant: ({ answers, options, words }) => {
    const { name, email, telephone, street, houseNumber, postcode, town } = words.form.complainant
    const missing = checkComplainant(answers, words)
    const long = tooLong(answers, words, options.maximumShortTextLength, [
      ['name', name],
      ['email', email],
      ['telephone', telephone],
      ['street', street],
      ['houseNumber', houseNumber],
      ['postcode', postcode],
      ['town', answers.country === 'BE' ? town.BE : town.NL],
    ])
    return [...missing, ...long.filter(({ field }) => !missing.some((fault) => fault.field === field))]
  },
  check: () => [],
}

/** What is still asked of the reader on one page, in the order of its fields. The server has the last word. */
export function checkStep(step: Step, facts: CheckFacts): Fault[] {
  return checks[step](facts)
}

function tooLong(
  answers: Answers,
  words: Words,
  limit: number,
  fields: ReadonlyArray<readonly [Exclude<Field, 'attachments'>, string]>,
): Fault[] {
  return fields
    .filter(([field]) => countCharacters(answers[field]) > limit)
    .map(([field, label]) => ({ field, message: words.faults.tooLong(label, limit) }))
}
