import { useEffect, useState } from 'react'

/** The token of the secret link, from the part of the address that is never sent; empty without one. */
export function useTrackingToken(): string {
  const [token, setToken] = useState(readToken)
  useEffect(() => {
    const read = () => setToken(readToken())
    window.addEventListener('hashchange', read)
    return () => window.removeEventListener('hashchange', read)
  }, [])
  return token
}

function readToken(): string {
  return tokenOf(window.location.hash)
}

/** The token in what a reader pastes: the whole link, a part of it, or the token alone. */
export function tokenOf(pasted: string): string {
  const token = pasted.slice(pasted.lastIndexOf('#') + 1).trim()
  return /^[\w-]+$/.test(token) ? token : ''
}
