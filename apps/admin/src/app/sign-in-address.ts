import { type Address, switchIn, textIn } from '../components/list/address.js'

export interface SignInAddress {
  /** Where to go on after signing in: a path below `/admin`. */
  readonly return?: string | undefined
  readonly expired?: true | undefined
}

/** Reads where to come back to; only paths of our own, since an address may come from anybody. */
export function signInAddressIn(address: Address): SignInAddress {
  const back = textIn(address, 'return')
  const ours = back !== undefined && /^\/(?![/\\])/.test(back) && !back.startsWith('/sign-in')
  return { return: ours ? back : undefined, expired: switchIn(address, 'expired') }
}
