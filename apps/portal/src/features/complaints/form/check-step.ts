import type { PendingUpload } from '../../../components/attachments/pending-upload.js'
import { countCharacters } from '../../../components/count-characters.js'
import type { Step } from '../../../site/address.js'
import type { FormOptions } from '../../../site/use-form-options.js'
import type { Words } from '../../../words/words.js'
import type { Answers, TextField } from './answers.js'
import { checkComplainant } from './check-complainant.js'
import type { Field } from './fields-of-step.js'
import { labelOf } from './label-of.js'

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
  description: (facts) =>
    facts.answers.description.trim() === ''
      ? [{ field: 'description', message: facts.words.faults.description.required }]
      : tooLong(facts, facts.options.maximumDescriptionLength, ['description']),
  order: (facts) =>
    tooLong(facts, facts.options.maximumShortTextLength, ['orderNumber', 'subject', 'sellerName']),
  wish: () => [],
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
  complainant: (facts) => {
    const found = checkComplainant(facts.answers, facts.words)
    const fields = ['name', 'email', 'telephone', 'street', 'houseNumber', 'postcode', 'town'] as const
    const right = fields.filter((field) => !found.some((fault) => fault.field === field))
    return [...found, ...tooLong(facts, facts.options.maximumShortTextLength, right)]
  },
  check: () => [],
}

/** What is still asked of the reader on one page. The server has the last word. */
export function checkStep(step: Step, facts: CheckFacts): Fault[] {
  return checks[step](facts)
}

function tooLong({ answers, words }: CheckFacts, limit: number, fields: readonly TextField[]): Fault[] {
  return fields
    .filter((field) => countCharacters(answers[field]) > limit)
    .map((field) => ({
      field,
      message: words.faults.tooLong(labelOf(field, words, answers.country), limit),
    }))
}
