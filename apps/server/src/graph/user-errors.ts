import type { Locale } from '@waarborg/domain/complaints'
import type { FieldPath } from '@waarborg/domain/foundation'
import type { UserErrorCodeName, UserErrorType } from './user-error.type.js'

/** The code and the words of each kind of rejection. */
export type RejectionWords<Rejection extends { readonly kind: string }> = {
  readonly [Kind in Rejection['kind']]: {
    readonly code: UserErrorCodeName
    readonly NL: (facts: Extract<Rejection, { readonly kind: Kind }>) => string
    readonly EN: (facts: Extract<Rejection, { readonly kind: Kind }>) => string
  }
}

/** What the office refused, as the payload tells it in the caller's language. */
export function userErrors<Rejection extends { readonly kind: string; readonly path?: FieldPath }>(
  rejections: readonly Rejection[],
  words: RejectionWords<Rejection>,
  locale: Locale,
): UserErrorType[] {
  return rejections.map((rejection) => {
    const told = words[rejection.kind as Rejection['kind']]
    return {
      code: told.code,
      path: (rejection.path ?? []).map(String),
      message: told[locale](rejection as never),
    }
  })
}
