import { useEffect, useRef, useState } from 'react'

/** Those that were not there when the list was first shown. */
export function useFresh(ids: readonly string[]): ReadonlySet<string> {
  const known = useRef<Set<string>>(undefined)
  const [fresh, setFresh] = useState<ReadonlySet<string>>(() => new Set())
  const shown = ids.join(' ')
  useEffect(() => {
    const present = shown.split(' ').filter(Boolean)
    if (!known.current) {
      known.current = new Set(present)
      return
    }
    const arrived = present.filter((id) => !known.current?.has(id))
    for (const id of arrived) known.current.add(id)
    if (arrived.length > 0) setFresh((before) => new Set([...before, ...arrived]))
  }, [shown])
  return fresh
}
