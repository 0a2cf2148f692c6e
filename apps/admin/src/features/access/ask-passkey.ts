/** What came of asking the device: an answer for the server, or why there is none. */
export type PasskeyAnswer =
  | { readonly response: string }
  | { readonly refusal: 'cancelled' | 'known' | 'impossible' }

/** Whether this browser knows passkeys at all. */
export function knowsPasskeys(): boolean {
  return typeof window.PublicKeyCredential === 'function'
}

/** Whether the browser can offer passkeys among what it fills in by itself. */
export async function offersPasskeysInFields(): Promise<boolean> {
  return knowsPasskeys() && ((await PublicKeyCredential.isConditionalMediationAvailable?.()) ?? false)
}

/**
 * Asks the device to sign in with one of its passkeys.
 * @param options as the server gave them
 * @param inFields waits until somebody chooses one in a field, rather than asking at once
 */
export async function askPasskey(options: string, inFields: boolean): Promise<PasskeyAnswer> {
  const { startAuthentication } = await import('@simplewebauthn/browser')
  return answerOf(startAuthentication({ optionsJSON: JSON.parse(options), useBrowserAutofill: inFields }))
}

/** Asks the device to make a passkey. */
export async function makePasskey(options: string): Promise<PasskeyAnswer> {
  const { startRegistration } = await import('@simplewebauthn/browser')
  return answerOf(startRegistration({ optionsJSON: JSON.parse(options) }))
}

/** Ends what is still waiting for somebody to choose. */
export async function stopAskingPasskey(): Promise<void> {
  const { WebAuthnAbortService } = await import('@simplewebauthn/browser')
  WebAuthnAbortService.cancelCeremony()
}

async function answerOf(asked: Promise<object>): Promise<PasskeyAnswer> {
  try {
    return { response: JSON.stringify(await asked) }
  } catch (fault) {
    const name = fault instanceof Error ? fault.name : ''
    if (name === 'NotAllowedError' || name === 'AbortError') return { refusal: 'cancelled' }
    return { refusal: name === 'InvalidStateError' ? 'known' : 'impossible' }
  }
}
