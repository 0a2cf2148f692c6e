import type { Country } from '../foundation/index.js'

/** What somebody should look at when accounts are opened; it takes no points. @source OS-1, D-8 */
export type RegistrationSignalKind =
  /** Somebody tried to open an account on a blocked number. */
  | 'BLOCKED_NUMBER'
  /** A trader has more than two accounts. */
  | 'THIRD_ACCOUNT'
  /** Both accounts of a trader sell in one country. */
  | 'SECOND_IN_COUNTRY'

export const REGISTRATION_SIGNAL_KINDS: readonly RegistrationSignalKind[] = [
  'BLOCKED_NUMBER',
  'THIRD_ACCOUNT',
  'SECOND_IN_COUNTRY',
]

/** What a new account beside those that are used gives to look at: one Dutch and one Belgian never do. @source OS-1 */
export function signalOf(
  country: Country,
  used: readonly { readonly country: Country }[],
): RegistrationSignalKind | null {
  if (used.length >= 2) return 'THIRD_ACCOUNT'
  return used.some((other) => other.country === country) ? 'SECOND_IN_COUNTRY' : null
}
