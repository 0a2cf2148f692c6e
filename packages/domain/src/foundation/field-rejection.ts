/** Where a field stands in the form: property names and places in a list, from the outside in. */
export type FieldPath = readonly (string | number)[]

export type FieldForm =
  | 'name'
  | 'street'
  | 'house-number'
  | 'postcode-nl'
  | 'postcode-be'
  | 'town'
  | 'telephone'
  | 'email'
  | 'country'
  | 'order-number'
  | 'number'
  | 'register-number'
  | 'category-code'

/** What a moment or a day may not come before. */
export type EarliestLimit = 'receipt' | 'running-agreement' | 'oldest-receipt'

/** What is wrong with one field, as facts; the words for it belong to whoever speaks to a person. */
export type FieldRejection =
  | { readonly kind: 'required'; readonly path: FieldPath }
  /** `maximum` is in code points. */
  | { readonly kind: 'too-long'; readonly path: FieldPath; readonly maximum: number }
  | { readonly kind: 'unreadable-text'; readonly path: FieldPath }
  | { readonly kind: 'invalid-form'; readonly path: FieldPath; readonly expected: FieldForm }
  | { readonly kind: 'unknown'; readonly path: FieldPath; readonly noun: string }
  /** `maximum` is a number of items. */
  | { readonly kind: 'too-many'; readonly path: FieldPath; readonly maximum: number }
  | { readonly kind: 'in-the-future'; readonly path: FieldPath }
  | { readonly kind: 'before'; readonly path: FieldPath; readonly limit: EarliestLimit }
  /** Somebody who does not want to be known: to be declined kindly, with the reason. @source KP-5, D-17 */
  | { readonly kind: 'anonymous'; readonly path: FieldPath }
  /** Neither a telephone number, nor an e-mail address, nor a full address. @source KP-3, KP-5 */
  | { readonly kind: 'unreachable'; readonly path: FieldPath }
