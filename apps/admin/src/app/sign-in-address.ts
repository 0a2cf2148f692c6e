import { type Address, switchIn, textIn } from '../components/list/address.js'

export interface SignInAddress {
  /** Where to go on after signing in: a path below `/admin`. */
  readonly return?: string | undefined
  readonly expired?: true | undefined
  /** The office's own way of signing in did not let somebody in. */
  readonly openid?: 'refused' | undefined
  /** A new password was chosen just now. */
  readonly changed?: true | undefined
}

/** Reads where to come back to, and why somebody is here. */
export function signInAddressIn(address: Address): SignInAddress {
  return {
    return: returnIn(address),
    expired: switchIn(address, 'expired'),
    openid: address.openid === 'refused' ? 'refused' : undefined,
    changed: switchIn(address, 'changed'),
  }
}

/** Where to come back to; only paths of our own, since an address may come from anybody. */
export function returnIn(address: Address): string | undefined {
  const back = textIn(address, 'return')
  const ours = back !== undefined && /^\/(?![/\\])/.test(back)
  return ours && !isOutside(back) && !isAt(back, '/second-factor') ? back : undefined
}

const outside = ['/sign-in', '/reset', '/welcome']

/** Whether a page is for who is not signed in. */
export function isOutside(address: string): boolean {
  return outside.some((path) => isAt(address, path))
}

function isAt(address: string, path: string): boolean {
  return address === path || address.startsWith(`${path}/`) || address.startsWith(`${path}?`)
}
