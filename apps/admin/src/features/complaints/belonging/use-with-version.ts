import { useEffect, useRef } from 'react'

/** Asks again with each version of the complaint that comes after the one it was first asked with. */
export function useWithVersion(version: number, refetch: () => unknown): void {
  const seen = useRef(version)
  useEffect(() => {
    if (seen.current === version) return
    seen.current = version
    void refetch()
  }, [version, refetch])
}
