import { useSyncExternalStore } from 'react'
import { nowInMilliseconds } from './now.js'

const interval = 15_000
const listeners = new Set<() => void>()
let now = nowInMilliseconds()
let timer: ReturnType<typeof setInterval> | undefined

function tick() {
  now = nowInMilliseconds()
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  if (timer === undefined) {
    now = nowInMilliseconds()
    timer = setInterval(tick, interval)
    // A device that slept has missed ticks.
    document.addEventListener('visibilitychange', tick)
  }
  return () => {
    listeners.delete(listener)
    if (listeners.size > 0) return
    clearInterval(timer)
    timer = undefined
    document.removeEventListener('visibilitychange', tick)
  }
}

/** Milliseconds since 1970, renewed every quarter of a minute, the same for all who show it. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, () => now)
}
