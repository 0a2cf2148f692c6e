import { textFields } from './answers.js'
import type { Field } from './fields-of-step.js'

/** The page's field for a path of the graph, such as `["complainant", "postcode"]`; undefined when it has none. */
export function placeRefusal(path: readonly string[]): Field | undefined {
  const [first, second] = path[0] === 'input' ? path.slice(1) : path
  const name = first === 'complainant' ? second : first
  if (name === 'attachments') return 'attachments'
  if (name === 'sellerId') return 'sellerName'
  return textFields.find((field) => field === name)
}
