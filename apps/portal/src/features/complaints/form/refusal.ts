import { type Field, orderOf } from './fields-of-step.js'
import { placeRefusal } from './place-refusal.js'

/** What the server asks of the reader; `field` is undefined when it concerns no field of the pages. */
export interface Refusal {
  readonly field: Field | undefined
  readonly message: string
}

/** One refusal for each field, in the server's words and in the order of the pages. */
export function readRefusals(
  userErrors: ReadonlyArray<{ readonly path: readonly string[]; readonly message: string }>,
): Refusal[] {
  const refusals: Refusal[] = []
  for (const { path, message } of userErrors) {
    const field = placeRefusal(path)
    const known = refusals.some(
      (refusal) => refusal.field === field && (field || refusal.message === message),
    )
    if (!known) refusals.push({ field, message })
  }
  return refusals.sort((one, other) => orderOf(one.field) - orderOf(other.field))
}
