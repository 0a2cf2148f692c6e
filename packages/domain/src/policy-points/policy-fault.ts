import type { FieldPath, FieldRejection } from '../foundation/index.js'

/** What is wrong with a version of the policy as somebody wrote it. */
export type PolicyFault =
  | FieldRejection
  | ({ readonly kind: 'not-between' } & Bounds)
  | { readonly kind: 'range-upside-down'; readonly path: FieldPath }
  | { readonly kind: 'named-twice'; readonly path: FieldPath }

interface Bounds {
  readonly path: FieldPath
  readonly minimum: number
  /** Included, as the minimum is. */
  readonly maximum: number
}

/** The fault of a number that is not a whole one within its bounds. */
export function notBetween(figure: number, bounds: Bounds): readonly PolicyFault[] {
  const { minimum, maximum } = bounds
  const isBetween = Number.isSafeInteger(figure) && figure >= minimum && figure <= maximum
  return isBetween ? [] : [{ kind: 'not-between', ...bounds }]
}
