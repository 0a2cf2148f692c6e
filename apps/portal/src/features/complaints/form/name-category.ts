import type { FormOptions } from '../../../site/use-form-options.js'
import type { Answers } from './answers.js'

/** The chosen category, with the finer one when that was chosen too: “Bezorging: te laat”. */
export function nameCategory(answers: Answers, options: FormOptions): string {
  const category = options.categories.find(({ id }) => id === answers.categoryId)
  const finer = category?.children.find(({ id }) => id === answers.subcategoryId)
  return [category?.name, finer?.name].filter(Boolean).join(': ')
}
