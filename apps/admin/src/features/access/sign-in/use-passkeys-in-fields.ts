import { useEffect, useRef } from 'react'
import { offersPasskeysInFields, stopAskingPasskey } from '../ask-passkey.js'

/** Lets the browser offer passkeys where an address is filled in, as long as the component is shown. */
export function usePasskeysInFields(sign: (how: { readonly inFields: true }) => Promise<unknown>): void {
  const latest = useRef(sign)
  useEffect(() => {
    latest.current = sign
  })
  useEffect(() => {
    let gone = false
    let offered = false
    void offersPasskeysInFields().then((offers) => {
      offered = offers && !gone
      // Nobody asked for it: what goes wrong here needs no words, the other ways in are still there.
      if (offered) latest.current({ inFields: true }).catch(() => undefined)
    })
    return () => {
      gone = true
      if (offered) void stopAskingPasskey()
    }
  }, [])
}
