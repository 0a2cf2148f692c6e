/** In code points. */
export const MAXIMUM_DESCRIPTION = 50_000
export const MAXIMUM_REPORT = 50_000
export const MAXIMUM_WISH = 5_000
export const MINIMUM_EXTRACT = 20
export const MAXIMUM_EXTRACT = 5_000
export const MAXIMUM_PART = 5_000
export const MAXIMUM_EXPLANATION = 5_000
export const MAXIMUM_ANSWER = 50_000
/** Subject, names, streets, towns, a mandate. */
export const MAXIMUM_SHORT_TEXT = 200
export const MAXIMUM_ORDER_NUMBER = 50
export const MAXIMUM_HOUSE_NUMBER = 20
