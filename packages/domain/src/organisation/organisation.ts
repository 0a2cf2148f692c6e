/** What the office tells about itself in one language; null where the portal's own words are good enough. */
export interface OrganisationTexts {
  /** When somebody can call or come by. */
  readonly openingHours: string | null
  /** Above the public form. */
  readonly introduction: string | null
  /** Who reads it and what happens with what somebody tells. */
  readonly confidentiality: string | null
  /** Below the receipt. */
  readonly afterSending: string | null
}

/** How the office presents itself to customers, apart from its logo. */
export interface Organisation {
  readonly name: string
  /** Which department handles what comes in. @source KM-7 */
  readonly department: string
  readonly visitingAddress: string | null
  /** Free of postage. @source KM-7, KM-20 */
  readonly postalAddress: string
  /** E.164. */
  readonly telephone: string
  readonly email: string
  readonly dutch: OrganisationTexts
  readonly english: OrganisationTexts
}
