import { useSyncExternalStore } from 'react'

/** What a reader chose for this device. */
export interface Preferences {
  readonly locale: 'nl' | 'en'
  readonly singleKeys: boolean
}

const place = 'waarborg.preferences'
const usual: Preferences = { locale: 'nl', singleKeys: true }
const listeners = new Set<() => void>()
let chosen = read()

export function preferences(): Preferences {
  return chosen
}

export function choose(changed: Partial<Preferences>): void {
  chosen = { ...chosen, ...changed }
  try {
    localStorage.setItem(place, JSON.stringify(chosen))
  } catch {
    // A browser that keeps nothing: the choice holds until the page is left.
  }
  for (const listener of listeners) listener()
}

export function usePreferences(): Preferences {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => chosen,
  )
}

function read(): Preferences {
  try {
    const kept: Partial<Record<keyof Preferences, unknown>> = JSON.parse(localStorage.getItem(place) ?? '{}')
    return { locale: kept.locale === 'en' ? 'en' : usual.locale, singleKeys: kept.singleKeys !== false }
  } catch {
    return usual
  }
}
