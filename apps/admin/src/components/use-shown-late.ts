import { useEffect, useState } from 'react'

/** True once something has lasted 150 ms: a skeleton that only flashes disturbs more than it tells. */
export function useShownLate(active: boolean): boolean {
  const [shown, setShown] = useState(false)
  useEffect(() => {
    if (!active) return
    const timer = setTimeout(() => setShown(true), 150)
    return () => {
      clearTimeout(timer)
      setShown(false)
    }
  }, [active])
  return active && shown
}
