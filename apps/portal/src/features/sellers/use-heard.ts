import { OwnPointsChangedDocument } from '@waarborg/schema/seller-pages'
import { useEffect, useState } from 'react'
import { listen } from '../../graph/listen.js'
import { usePortal } from '../../site/portal-context.js'

/** Rises each time the points of an own account changed, or may have. */
export function useHeard(): number {
  const { locale } = usePortal().address
  const [heard, setHeard] = useState(0)
  useEffect(() => {
    const ending = new AbortController()
    const onHeard = () => setHeard((count) => count + 1)
    void listen(OwnPointsChangedDocument, { locale, signal: ending.signal, onHeard })
    return () => ending.abort()
  }, [locale])
  return heard
}
