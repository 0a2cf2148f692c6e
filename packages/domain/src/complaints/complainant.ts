import type { Country } from '../foundation/index.js'

export interface Address {
  readonly street: string
  readonly houseNumber: string
  /** As `parsePostcode` writes it. */
  readonly postcode: string
  readonly town: string
  readonly country: Country
}

/** Who complained, as far as it is known; somebody who can be reached in at least one way. @source KP-5, KM-7 */
export interface Complainant {
  readonly name: string
  readonly address: Address | null
  /** E.164. */
  readonly telephone: string | null
  readonly email: string | null
}

export type ComplainantField = keyof Complainant
